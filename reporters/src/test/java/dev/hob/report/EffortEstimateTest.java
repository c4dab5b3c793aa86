package dev.hob.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.Certainty;
import dev.hob.findings.Effort;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.RuleGuidance;
import dev.hob.findings.SourceText;
import dev.hob.findings.Triage;
import dev.hob.findings.Upgrade;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code docs/effort.md} says of sums. */
class EffortEstimateTest {

    private static final RuleDescriptor RENAMED = rule("Renamed", Level.ERROR, "code", Optional.of(new Effort(20, 5)));
    private static final RuleDescriptor RAISED =
            rule("Raised", Level.ERROR, "packages", Optional.of(new Effort(10, 2)));
    private static final RuleDescriptor WORTH_KNOWING =
            rule("WorthKnowing", Level.NOTE, "code", Optional.of(new Effort(15, 0)));
    private static final RuleDescriptor OWN = rule("Own", Level.ERROR, "code", Optional.empty());

    private int line;

    @Test
    void theFirstFindingOfARuleCostsMoreThanTheOthers() {
        assertEquals(
                30, estimate(byHand(RENAMED), byHand(RENAMED), byHand(RENAMED)).minutes());
    }

    @Test
    void whatHobFixesSafelyCostsALookAtTheFirst() {
        assertEquals(20, estimate(safe(RENAMED), safe(RENAMED), safe(RENAMED)).minutes());
        assertEquals(20, estimate(safe(RENAMED), byHand(RENAMED)).minutes());
        assertEquals(
                25, estimate(safe(RENAMED), byHand(RENAMED), byHand(RENAMED)).minutes());
    }

    @Test
    void aNoteIsWorkOnlyWhereItsRuleKnowsNothingWorse() {
        assertEquals(0, estimate(at(RENAMED, Level.NOTE)).minutes());
        assertEquals(15, estimate(at(WORTH_KNOWING, Level.NOTE)).minutes());
        assertEquals("nothing to do", estimate(at(RENAMED, Level.NOTE)).text());
    }

    @Test
    void stepsStandInTheOrderOfTheUpgradeAndAddUp() {
        EffortEstimate estimate = estimate(byHand(RENAMED), byHand(RAISED));

        assertEquals(
                List.of(new EffortEstimate.Step("packages", 10, 0), new EffortEstimate.Step("code", 20, 0)),
                estimate.steps());
        assertEquals("about 30 min", estimate.text());
    }

    @Test
    void findingsOfRulesWithoutAnEstimateAreNamed() {
        assertEquals(
                "about 20 min; not estimated: 2 findings",
                estimate(byHand(RENAMED), byHand(OWN), byHand(OWN)).text());
        assertEquals("not estimated: 1 finding", estimate(byHand(OWN)).text());
    }

    private static EffortEstimate estimate(Finding... findings) {
        return EffortEstimate.of(new AuditResult(
                new Upgrade("6.3", "7.0", List.of(), List.of()),
                List.of(RENAMED, RAISED, WORTH_KNOWING, OWN),
                List.of(findings),
                Triage.NONE,
                List.of(),
                1,
                List.of(),
                AuditedTree.of(Map.of("a.cs", SourceText.of("a".getBytes(StandardCharsets.UTF_8))))));
    }

    private Finding byHand(RuleDescriptor rule) {
        return at(rule, Level.ERROR);
    }

    private Finding at(RuleDescriptor rule, Level level) {
        return finding(rule, level, List.of());
    }

    private Finding safe(RuleDescriptor rule) {
        ArtifactChange change = new ArtifactChange("a.cs", List.of(new Replacement(new Region(1, 1, 1, 2), "b")));
        return finding(rule, Level.ERROR, List.of(new Fix("Rename it", Fix.Safety.SAFE, List.of(change))));
    }

    private Finding finding(RuleDescriptor rule, Level level, List<Fix> fixes) {
        line++;
        Location place = new Location("a.cs", Region.caret(line, 1), "");
        return new Finding(rule.name(), level, Certainty.CERTAIN, "It is.", "", place, List.of(), fixes);
    }

    private static RuleDescriptor rule(String name, Level level, String area, Optional<Effort> effort) {
        return new RuleDescriptor(name, "Is.", "Is.", RuleGuidance.NONE, level, "", area, effort, List.of(), List.of());
    }
}
