package dev.hob.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.CoveredChange;
import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.RuleGuidance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Map<String, String> FILES = new RuleBook(
                    List.of(rule("OldUsed", Level.ERROR, "code"), rule("KeyIsShort", Level.WARNING, "schema")),
                    List.of(
                            new CoveredChange("1.0 → 2.0", "C1", "Old | gone.", List.of("OldUsed"), ""),
                            new CoveredChange("1.0 → 2.0", "T:Old", "type removed", List.of("OldUsed"), ""),
                            new CoveredChange(
                                    "1.0 → 2.0", "B1", "It answers later.", List.of(), "No source shows it.")))
            .files();

    private static RuleDescriptor rule(String name, Level level, String area) {
        return new RuleDescriptor(
                name,
                name + " is wrong.",
                "It is.",
                RuleGuidance.NONE,
                level,
                "",
                area,
                Optional.empty(),
                List.of(),
                List.of());
    }

    @Test
    void thereIsAnIndexAPageForEachRuleAndOneForEachHop() {
        assertEquals(Set.of("README.md", "OldUsed.md", "KeyIsShort.md", "1.0-to-2.0.md"), FILES.keySet());
    }

    @Test
    void theIndexListsTheRulesByStep() {
        String index = FILES.get("README.md");

        assertTrue(
                index.contains("2 rules: 0 for packages, 1 for schema, 1 for code, 0 for behaviour, 0 for operations."),
                index);
        assertTrue(index.contains("""

                What [1.0 → 2.0](1.0-to-2.0.md) changes, and which rule finds it.

                ## Schema

                | rule | level | what it finds |
                |---|---|---|
                | [KeyIsShort](KeyIsShort.md) | warning | KeyIsShort is wrong. |

                ## Code

                | rule | level | what it finds |
                |---|---|---|
                | [OldUsed](OldUsed.md) | error | OldUsed is wrong. |
                """), index);
    }

    @Test
    void theHopSaysOfEachChangeWhoFindsItOrWhyNobodyDoes() {
        String hop = FILES.get("1.0-to-2.0.md");

        assertTrue(hop.contains("3 changes; rules find what 2 of them break"), hop);
        assertTrue(hop.endsWith("""
                | C1 | Old \\| gone. | [OldUsed](OldUsed.md) |  |
                | `T:Old` | type removed | [OldUsed](OldUsed.md) |  |
                | B1 | It answers later. |  | No source shows it. |
                """), hop);
    }

    @Test
    void aRuleHasItsPage() {
        assertTrue(
                FILES.get("OldUsed.md").endsWith("# OldUsed\n\n*error · code*\n\nOldUsed is wrong.\n\nIt is.\n"),
                FILES.get("OldUsed.md"));
    }
}
