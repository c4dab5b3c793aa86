package dev.hob.cli;

import dev.hob.cli.io.Terminal;
import dev.hob.cli.io.TerminalFeatures;
import dev.hob.csharp.CSharpSource;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;

/** Where Hob starts: wires the engine and the streams of the process to the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        loadParser();
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        Terminal terminal = new Terminal(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), err, TerminalFeatures.ofProcess());
        System.exit(new Hob(new UpgradeEngine(Clock.systemDefaultZone()), terminal).run(args));
    }

    /** Nearly every command parses C#: the parser's classes load on another core while the options are read. */
    private static void loadParser() {
        Thread loading = new Thread(() -> CSharpSource.read("class C { }", Set.of()), "parser classes");
        loading.setDaemon(true);
        loading.start();
    }
}
