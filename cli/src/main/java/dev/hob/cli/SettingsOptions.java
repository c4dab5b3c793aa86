package dev.hob.cli;

import dev.hob.cli.glob.MalformedGlob;
import dev.hob.cli.glob.PathFilter;
import dev.hob.cli.glob.PathFilter.GivenGlob;
import dev.hob.cli.glob.PathGlob;
import dev.hob.cli.io.UnusableFile;
import dev.hob.cli.settings.Settings;
import dev.hob.cli.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/**
 * The options of {@code audit} and {@code fix} that name the settings of a solution, or take the place of one of
 * them.
 */
final class SettingsOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The settings of the solution. Default: hob.yml at the root, if there is one.")
    private Optional<Path> config;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description =
                    "Only findings in files that match, relative to the root (src/**); may be given several times.")
    private List<String> include = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "No findings in files that match, relative to the root; may be given several times.")
    private List<String> exclude = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "An earlier SARIF report of Hob: what it has does not count again.")
    private Optional<Path> baseline;

    /**
     * {@code request} with the settings of its tree, in which options take the place of what a file says.
     *
     * @param remarks takes what the user should know of them
     */
    AuditRequest applyTo(AuditRequest request, Consumer<String> remarks) throws UsageException {
        Path root = request.scope().root();
        try {
            Settings settled = config.isPresent() ? SettingsFile.named(config.get(), root) : SettingsFile.at(root);
            PathFilter files = new PathFilter(
                    include.isEmpty() ? settled.files().include() : globs("--include", include),
                    exclude.isEmpty() ? settled.files().exclude() : globs("--exclude", exclude));
            return request.with(settled.with(files, baseline.or(() -> existing(settled.baseline(), remarks))));
        } catch (UnusableFile e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** The baseline that settings name may be what this very run is to make. */
    private static Optional<Path> existing(Optional<Path> settled, Consumer<String> remarks) {
        settled.filter(Files::notExists)
                .ifPresent(file -> remarks.accept("no baseline yet, so everything counts as new: " + file));
        return settled.filter(Files::exists);
    }

    private static List<GivenGlob> globs(String option, List<String> texts) throws UsageException {
        List<GivenGlob> globs = new ArrayList<>();
        for (String text : texts) {
            try {
                globs.add(new GivenGlob(PathGlob.of(text), option));
            } catch (MalformedGlob e) {
                throw new UsageException(option + " '" + text + "': " + e.getMessage());
            }
        }
        return globs;
    }
}
