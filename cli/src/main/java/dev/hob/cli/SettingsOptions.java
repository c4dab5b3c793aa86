package dev.hob.cli;

import dev.hob.cli.glob.MalformedGlob;
import dev.hob.cli.glob.PathFilter;
import dev.hob.cli.glob.PathFilter.GivenGlob;
import dev.hob.cli.glob.PathGlob;
import dev.hob.cli.io.UnusableFile;
import dev.hob.cli.settings.Settings;
import dev.hob.cli.settings.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** {@code request} with the settings of its tree, in which options take the place of what a file says. */
    AuditRequest applyTo(AuditRequest request) throws UsageException {
        Path root = request.scope().root();
        try {
            Settings settled = config.isPresent() ? SettingsFile.named(config.get(), root) : SettingsFile.at(root);
            PathFilter files = new PathFilter(
                    include.isEmpty() ? settled.files().include() : globs("--include", include),
                    exclude.isEmpty() ? settled.files().exclude() : globs("--exclude", exclude));
            return request.with(settled.with(files, baseline.or(settled::baseline)));
        } catch (UnusableFile e) {
            throw new UsageException(e.getMessage());
        }
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
