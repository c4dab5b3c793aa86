package dev.hob.cli;

import dev.hob.cli.io.FileTrouble;
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
import net.sourceforge.pmd.lang.rule.RuleSet;

/** Reads the rulesets and surfaces that a user names; one that cannot be used is wrong usage, told in a line. */
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
}
