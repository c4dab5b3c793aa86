package dev.hob.rule.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hob.findings.CoveredChange;
import dev.hob.rule.RuleCatalog;
import dev.hob.rule.UpgradeAnalysis;
import dev.hob.rule.release.Hop;
import dev.hob.rule.release.Releases;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every change of the hop is found by a rule, or a reason says why sources cannot show it; and no rule is there without a change. */
class CoverageTest {

    private static final Releases RELEASES = Releases.load();
    private static final Hop HOP = RELEASES.hops(
                    RELEASES.line("6.3").orElseThrow(), RELEASES.line("7.0").orElseThrow())
            .get(0);
    private static final List<Rule> RULES = new RuleCatalog(RELEASES, UpgradeAnalysis.LANGUAGES)
            .rulesets(RELEASES.named("6.3").orElseThrow(), RELEASES.named("7.0").orElseThrow()).stream()
                    .flatMap(ruleset -> ruleset.getRules().stream())
                    .toList();
    private static final List<CoveredChange> CHANGES = Coverage.of(HOP, RULES);

    @TestFactory
    Stream<DynamicTest> everyChangeHasARuleOrAReason() {
        return CHANGES.stream()
                .map(change -> DynamicTest.dynamicTest(
                        change.id(), () -> assertFalse(change.isGap(), () -> "nobody finds " + change)));
    }

    @Test
    void theListNamesNoRuleThatDoesNotExist() {
        Set<String> named = CHANGES.stream()
                .flatMap(change -> change.rules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(names());
        assertEquals(Set.of(), named);
    }

    @Test
    void everyRuleIsThereForAChange() {
        Set<String> idle = names();
        CHANGES.forEach(change -> change.rules().forEach(idle::remove));
        assertEquals(Set.of(), idle);
    }

    @Test
    void reasonsAreGivenForRealChangesOnly() {
        assertEquals(List.of(), Coverage.idle(HOP));
    }

    private static Set<String> names() {
        return RULES.stream().map(Rule::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
