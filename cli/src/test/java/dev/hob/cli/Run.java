package dev.hob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hob.cli.io.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command line: its exit code and what it wrote where. */
record Run(int exitCode, String out, String err) {

    static Run of(Engine engine, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int exitCode = new Hob(engine, new Terminal(out, new PrintWriter(err, true))).run(args);
        return new Run(exitCode, out.toString(UTF_8), err.toString());
    }
}
