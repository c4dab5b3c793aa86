package dev.hob.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.KnownBefore;
import dev.hob.findings.Level;
import dev.hob.findings.SetAside;
import dev.hob.findings.Triage;
import dev.hob.findings.Upgrade;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Neither a baseline nor silence makes a solution ready. */
class VerdictTest {

    private static final AuditResult AUDIT = SampleAudit.full();
    private static final List<Finding> ERRORS = AUDIT.findings().stream()
            .filter(finding -> finding.level() == Level.ERROR)
            .toList();

    private static String verdict(List<Finding> fresh, List<Finding> known) {
        return of(fresh, known).text();
    }

    private static Verdict of(List<Finding> fresh, List<Finding> known) {
        List<SetAside> setAside = known.stream()
                .map(finding ->
                        new SetAside(finding, new KnownBefore(finding.location().uri())))
                .toList();
        return new Verdict(new AuditResult(
                new Upgrade("6.3", "7.0", List.of(), List.of()),
                AUDIT.rules(),
                fresh,
                new Triage(setAside, List.of(), Optional.empty()),
                List.of(),
                1,
                List.of(),
                AUDIT.tree()));
    }

    @Test
    void whatTheBaselineKnowsIsStillInTheWay() {
        Finding first = ERRORS.get(0);
        Finding second = ERRORS.get(1);

        assertEquals("Not ready for 7.0. 2 things must change first.", verdict(List.of(first, second), List.of()));
        assertEquals(
                "Not ready for 7.0. One thing must change first, and 1 that the baseline knows.",
                verdict(List.of(first), List.of(second)));
        assertEquals(
                "Not ready for 7.0. Nothing new must change first, but 2 things that the baseline knows.",
                verdict(List.of(), List.of(first, second)));
        assertTrue(of(List.of(), List.of(first)).isStop());
        assertEquals("Nothing found that stands in the way of 7.0.", verdict(List.of(), List.of()));
        assertFalse(of(List.of(), List.of()).isStop());
    }

    @Test
    void whereNothingWasCheckedTheReasonIsSaid() {
        assertTrue(withoutRules("7.0", "7.0.8", List.of()).startsWith("Already on 7.0.8"));
        assertEquals(
                "Nothing was checked, because there are no rules for this upgrade yet.",
                withoutRules("6.0", "6.1", List.of("6.0 → 6.1")));
        assertEquals(
                "Nothing was checked, because the settings switch every rule off.",
                withoutRules("6.3", "7.0", List.of()));
    }

    private static String withoutRules(String from, String to, List<String> hopsNotChecked) {
        return new Verdict(new AuditResult(
                        new Upgrade(from, to, List.of(), hopsNotChecked),
                        List.of(),
                        List.of(),
                        Triage.NONE,
                        List.of(),
                        1,
                        List.of(),
                        AUDIT.tree()))
                .text();
    }
}
