package dev.hob.cli.io;

import dev.hob.cli.io.Terminal.Text;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a user asked for: the folders on the way are made, and one that cannot be written is told by its name. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Writes {@code text} to {@code file} as UTF-8.
     *
     * @throws IOException if that fails; its message is a line for the user
     */
    public static void write(Path file, Text text) throws IOException {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            try (Writer out = Files.newBufferedWriter(file)) {
                text.writeTo(out);
            }
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ": " + FileTrouble.reason(e), e);
        }
    }
}
