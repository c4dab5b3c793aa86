package dev.hob.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.rule.release.Releases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report names the hops that have no rules, and says where the database's model is looked at all the same. */
class HopsNotCheckedTest {

    private static final Releases RELEASES = Releases.load();

    private static List<String> between(String from, String to) {
        return new RuleCatalog(RELEASES, UpgradeAnalysis.LANGUAGES)
                .hopsNotChecked(
                        RELEASES.named(from).orElseThrow(), RELEASES.named(to).orElseThrow());
    }

    @Test
    void rulesAboutTheModelAreThere() {
        assertEquals(
                List.of(
                        "6.0 → 6.1 (only the database's model was)",
                        "6.1 → 6.2 (only the database's model was)",
                        "6.2 → 6.3 (only the database's model was)"),
                between("6.0", "7.0"));
    }

    @Test
    void noRuleIsAboutTheModel() {
        assertEquals(List.of("is4-3.1 → is4-4.1", "is4-4.1 → 5.0"), between("is4-3.1", "5.0"));
        assertEquals(List.of("7.4 → 8.0"), between("7.4", "8.0"));
    }

    @Test
    void aHopWithRulesIsChecked() {
        assertEquals(List.of(), between("6.3", "7.0"));
    }
}
