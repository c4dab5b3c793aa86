package dev.hob.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Standard output for what was asked for, standard error for everything else. Both are UTF-8 whatever the platform
 * says, so that the same audit gives the same bytes everywhere.
 *
 * @param out raw, because a {@code PrintStream} would hide that nobody reads any more
 * @param features what they take besides text
 */
public record Terminal(OutputStream out, PrintWriter err, TerminalFeatures features) {

    /** Files or pipes: plain text. */
    public Terminal(OutputStream out, PrintWriter err) {
        this(out, err, TerminalFeatures.NONE);
    }

    /** Something that writes text. */
    @FunctionalInterface
    public interface Text {
        /** Writes it; the writer is flushed for it. */
        void writeTo(Writer out) throws IOException;
    }

    /** One line to standard error. */
    public void tell(String line) {
        err.println(line);
        err.flush();
    }

    /** Text to standard output; throws when it cannot be written, as when the reader has closed the pipe. */
    public void print(Text text) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.writeTo(writer);
            writer.flush();
        } catch (IOException e) {
            throw new IOException("cannot write to standard output: " + FileTrouble.reason(e), e);
        }
    }
}
