package dev.hob.findings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditResultTest {

    private static final RuleDescriptor RULE = new RuleDescriptor(
            "SomethingIsOld",
            "s",
            "d",
            RuleGuidance.NONE,
            Level.ERROR,
            "",
            "code",
            Optional.empty(),
            List.of(),
            List.of());
    private static final SourceText SOURCE = SourceText.of("old\nold\n".getBytes(UTF_8));

    private static Finding finding(String rule, String uri, int line) {
        Location location = new Location(uri, new Region(line, 1, line, 4), "old");
        return new Finding(rule, Level.ERROR, Certainty.CERTAIN, "It is old.", "", location, List.of(), List.of());
    }

    private static AuditResult result(List<Finding> findings, Map<String, SourceText> sources) {
        return new AuditResult(
                new Upgrade("6.3", "7.0", List.of(), List.of()),
                List.of(RULE),
                findings,
                Triage.NONE,
                List.of(),
                1,
                List.of(),
                AuditedTree.of(sources));
    }

    @Test
    void findingsStandInReportOrderWhateverTheOrderInWhichTheyWereMade() {
        Finding first = finding("SomethingIsOld", "a.cs", 1);
        Finding second = finding("SomethingIsOld", "a.cs", 2);
        Finding third = finding("SomethingIsOld", "b.cs", 1);

        AuditResult result = result(List.of(third, second, first, second), Map.of("b.cs", SOURCE, "a.cs", SOURCE));

        assertEquals(List.of(first, second, third), result.findings());
        assertEquals(List.of("a.cs", "b.cs"), List.copyOf(result.sources().keySet()));
        assertEquals(3, result.count(Level.ERROR));
    }

    @Test
    void aFindingOfARuleThatDidNotRunIsRefused() {
        List<Finding> findings = List.of(finding("SomethingElse", "a.cs", 1));

        assertThrows(IllegalArgumentException.class, () -> result(findings, Map.of("a.cs", SOURCE)));
    }

    @Test
    void aFindingWithoutItsSourceIsRefused() {
        List<Finding> findings = List.of(finding("SomethingIsOld", "a.cs", 1));

        assertThrows(IllegalArgumentException.class, () -> result(findings, Map.of("b.cs", SOURCE)));
    }

    @Test
    void aFixOfAFileWithoutItsSourceIsRefused() {
        ArtifactChange change = new ArtifactChange("b.cs", List.of(new Replacement(Region.caret(1, 1), "new")));
        Finding finding = new Finding(
                "SomethingIsOld",
                Level.ERROR,
                Certainty.CERTAIN,
                "It is old.",
                "",
                new Location("a.cs", new Region(1, 1, 1, 4), "old"),
                List.of(),
                List.of(new Fix("Renew it", Fix.Safety.SAFE, List.of(change))));

        assertThrows(IllegalArgumentException.class, () -> result(List.of(finding), Map.of("a.cs", SOURCE)));
    }
}
