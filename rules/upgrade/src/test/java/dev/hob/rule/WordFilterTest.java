package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hob.findings.Finding;
import dev.hob.rule.release.Releases;
import dev.hob.solution.SolutionModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.sourceforge.pmd.lang.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that a rule forgot to name would be a silent gap: with every file parsed, no rule may find more. */
class WordFilterTest {

    private static final Path SAMPLES = Path.of("../../samples");

    @ParameterizedTest
    @ValueSource(strings = {"quickstart-6.3", "quickstart-7.0", "halfway"})
    void allFilesGiveNoMoreThanTheRelevantOnes(String sample) throws IOException {
        List<Finding> filtered = findings(sample, true);
        List<Finding> unfiltered = findings(sample, false);
        assertEquals(unfiltered, filtered);
        assertEquals(sample.equals("quickstart-7.0"), filtered.isEmpty(), "a sample that says nothing proves nothing");
    }

    private static List<Finding> findings(String sample, boolean filter) throws IOException {
        Releases releases = Releases.load();
        RuleCatalog catalog = new RuleCatalog(releases, UpgradeAnalysis.LANGUAGES);
        List<RuleSet> rulesets = catalog.rulesets(
                releases.named("6.3").orElseThrow(), releases.named("7.0").orElseThrow());
        if (!filter) {
            rulesets.forEach(ruleset -> ruleset.getRules().forEach(rule -> {
                assertFalse(rule.getLanguage().getId().equals("csharp")
                        && rule.getProperty(UpgradeRule.WORDS).isEmpty());
                rule.setProperty(UpgradeRule.WORDS, List.of());
            }));
        }
        SolutionModel model = SolutionModel.read(SAMPLES.resolve(sample), catalog.words());
        return UpgradeAnalysis.run(model, rulesets, uri -> true, 0).findings().stream()
                .sorted(Finding.REPORT_ORDER)
                .toList();
    }
}
