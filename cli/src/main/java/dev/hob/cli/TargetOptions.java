package dev.hob.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code audit} and {@code fix} look at: the options that they share. */
final class TargetOptions {

    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            defaultValue = ".",
            description = "A folder, solution, project or source file. Default: the current folder.")
    private Path path;

    @Option(
            names = "--from",
            paramLabel = "V",
            description = "Release line (6.3) or version to move from. Default: the lowest version found.")
    private Optional<String> from;

    @Option(
            names = "--to",
            paramLabel = "V",
            description = "Release line (7.0) or version to move to. Default: the newest line with rules.")
    private Optional<String> to;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "Folder that imports are read from and that reported paths are relative to."
                    + " Default: the enclosing git work tree, else PATH's folder.")
    private Optional<Path> root;

    @Option(names = "--allow-unparsed", description = "Do not exit with 5 when some files could not be analysed.")
    private boolean allowUnparsed;

    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--threads", paramLabel = "N", description = "Threads to work with. Default: one per processor.")
    private void setThreads(int threads) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    command.commandLine(), "--threads must be from 1 to " + MOST_THREADS + ", not " + threads);
        }
        this.threads = threads;
    }

    AuditRequest request() throws UsageException, IOException {
        return new AuditRequest(AuditScope.of(path, root), from, to, threads);
    }

    boolean allowUnparsed() {
        return allowUnparsed;
    }
}
