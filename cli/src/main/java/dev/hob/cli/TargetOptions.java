package dev.hob.cli;

import dev.hob.cli.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code audit}, {@code fix} and {@code model} look at: the options that they share. */
final class TargetOptions {

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

    AuditScope scope() throws UsageException, IOException {
        return AuditScope.of(path, root);
    }

    AuditRequest request(int threads) throws UsageException, IOException {
        return new AuditRequest(scope(), from, to, threads, OwnRules.NONE, Settings.NONE);
    }

    /** Whether a release to move from or to was named. */
    boolean namesRelease() {
        return from.isPresent() || to.isPresent();
    }

    boolean allowUnparsed() {
        return allowUnparsed;
    }
}
