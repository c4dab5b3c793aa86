package dev.hob.cli;

import dev.hob.cli.baseline.Baseline;
import dev.hob.cli.baseline.BaselineReader;
import dev.hob.cli.io.FileTrouble;
import dev.hob.cli.io.UnusableFile;
import dev.hob.cli.settings.Settings;
import dev.hob.rule.RuleCatalog;
import dev.hob.rule.UnusableRuleset;
import dev.hob.solution.GivenSurface;
import dev.hob.solution.source.SourceText;
import dev.hob.solution.source.UnreadableFile;
import dev.hob.solution.surface.file.NoSurface;
import dev.hob.solution.surface.file.SurfaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.rule.RuleSet;

/**
 * Reads the rulesets, surfaces and baselines that a user names; one that cannot be used is wrong usage, told in a
 * line.
 */
final class GivenFiles {

    private GivenFiles() {}

    static List<RuleSet> rulesets(OwnRules own, RuleCatalog catalog) throws UsageException {
        List<RuleSet> rulesets = new ArrayList<>();
        for (Path file : own.rulesets()) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("no such ruleset: " + file);
            }
            try {
                rulesets.add(catalog.ruleset(file));
            } catch (UnusableRuleset e) {
                throw new UsageException(file + ": " + e.getMessage());
            }
        }
        return rulesets;
    }

    static List<GivenSurface> surfaces(OwnRules own) throws UsageException, IOException {
        List<GivenSurface> surfaces = new ArrayList<>();
        for (Path file : own.surfaces()) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("no such surface: " + file);
            }
            try {
                String text = SourceText.decode(Files.readAllBytes(file)).text();
                surfaces.add(new GivenSurface(file.toString(), SurfaceFile.parts(text)));
            } catch (NoSurface | UnreadableFile e) {
                throw new UsageException(file + ": " + e.getMessage());
            } catch (IOException e) {
                throw new IOException("cannot read " + file + ": " + FileTrouble.reason(e), e);
            }
        }
        return surfaces;
    }

    /** Refuses settings that name a rule which is not {@code known}. */
    static void check(Settings settings, Set<String> known) throws UsageException {
        try {
            settings.check(known);
        } catch (UnusableFile e) {
            throw new UsageException(e.getMessage());
        }
    }

    static Optional<Baseline> baseline(Settings settings) throws UsageException {
        try {
            return settings.baseline().isEmpty()
                    ? Optional.empty()
                    : Optional.of(BaselineReader.read(settings.baseline().get()));
        } catch (UnusableFile e) {
            throw new UsageException(e.getMessage());
        }
    }
}
