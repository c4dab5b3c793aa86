package dev.hob.cli.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.Certainty;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FixPlanTest {

    private static final String LINE = "a b c d\n";

    private static AuditResult audit(Finding... findings) {
        SourceText source = SourceText.of(LINE.getBytes(UTF_8));
        return new AuditResult(
                new Upgrade("6.3", "7.0", List.of(), List.of()),
                Stream.of("First", "Second").map(FixPlanTest::rule).toList(),
                Arrays.asList(findings),
                Triage.NONE,
                List.of(),
                2,
                List.of(),
                AuditedTree.of(Map.of("A.cs", source, "B.cs", source)));
    }

    private static RuleDescriptor rule(String name) {
        return new RuleDescriptor(
                name, "s", "d", RuleGuidance.NONE, Level.ERROR, "", "code", Optional.empty(), List.of(), List.of());
    }

    /** A finding in column {@code column} of A.cs whose fix writes {@code text} over so many columns, in each of {@code files}. */
    private static Finding finding(String rule, int column, int width, String text, String... files) {
        Region region = new Region(1, column, 1, column + width);
        List<ArtifactChange> changes = Stream.of(files)
                .map(uri -> new ArtifactChange(uri, List.of(new Replacement(region, text))))
                .toList();
        return new Finding(
                rule,
                Level.ERROR,
                Certainty.CERTAIN,
                text,
                "",
                new Location("A.cs", region, LINE.stripTrailing()),
                List.of(),
                List.of(new Fix("Write " + text, Fix.Safety.SAFE, changes)));
    }

    private static String text(FixPlan plan, String uri) {
        return plan.patches().stream()
                .filter(patch -> patch.uri().equals(uri))
                .map(patch -> patch.after().text())
                .findFirst()
                .orElse(LINE);
    }

    @Test
    void aFileWithFixesInEachOthersWayIsRefusedAndTheOtherIsNot() {
        FixPlan plan = FixPlan.of(
                audit(
                        finding("First", 1, 3, "X", "A.cs"),
                        finding("Second", 3, 1, "Y", "A.cs"),
                        finding("First", 7, 1, "Z", "B.cs")),
                FixChoice.ofAllRules(false));

        assertEquals(Map.of("A.cs", "line 1: the fixes of First and Second change the same text"), plan.refused());
        assertEquals(LINE, text(plan, "A.cs"));
        assertEquals("a b c Z\n", text(plan, "B.cs"));
        assertEquals(1, plan.resolved().size());
        assertEquals(2, plan.left().size());
    }

    @Test
    void aFixIsAppliedInAllItsFilesOrInNone() {
        FixPlan plan = FixPlan.of(
                audit(
                        finding("First", 1, 3, "X", "A.cs"),
                        finding("Second", 3, 1, "Y", "A.cs", "B.cs"),
                        finding("First", 7, 1, "Z", "B.cs")),
                FixChoice.ofAllRules(false));

        assertEquals(Set.of("A.cs"), plan.refused().keySet());
        assertEquals("a b c Z\n", text(plan, "B.cs"), "without what Second wanted to write there");
    }

    @Test
    void withOneOfTheTwoRulesTheFileCanBeFixed() {
        AuditResult audit = audit(finding("First", 1, 3, "X", "A.cs"), finding("Second", 3, 1, "Y", "A.cs"));

        assertEquals("X c d\n", text(FixPlan.of(audit, new FixChoice(false, Set.of("First"))), "A.cs"));
        assertEquals("a Y c d\n", text(FixPlan.of(audit, new FixChoice(false, Set.of("Second"))), "A.cs"));
    }

    @Test
    void whatStandsInTheWayOfAFileStandsInTheWayOfItsFixes() {
        FixPlan plan = FixPlan.of(
                        audit(finding("First", 1, 1, "X", "A.cs", "B.cs"), finding("Second", 7, 1, "Z", "B.cs")),
                        FixChoice.ofAllRules(false))
                .without(Map.of("A.cs", "is read-only"));

        assertEquals(Map.of("A.cs", "is read-only"), plan.refused());
        assertEquals("a b c Z\n", text(plan, "B.cs"));
    }
}
