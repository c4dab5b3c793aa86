package dev.hob.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RuleCommandsTest {

    private final FakeEngine engine = new FakeEngine(Audits.with());

    @Test
    void rulesShowsOneLineForEach() {
        assertEquals(new Run(0, "OldUsed  error    code  Old is used.\n", ""), Run.of(engine, "rules"));
    }

    @Test
    void explainShowsARulesPage() {
        String page = """
                OldUsed (error · code)

                Old is used.

                Old is gone since 7.0.

                    - Old x;
                    + New x;

                More: https://example.org/old
                """;

        assertEquals(new Run(0, page, ""), Run.of(engine, "explain", "OldUsed"));
        assertEquals(new Run(0, page, ""), Run.of(engine, "explain", "oldused"));
    }

    @Test
    void explainHelpsWithANameThatIsNearlyRight() {
        String nl = System.lineSeparator();

        assertEquals(
                new Run(2, "", "hob explain: no rule is named 'old'; did you mean OldUsed?" + nl),
                Run.of(engine, "explain", "old"));
        assertEquals(
                new Run(2, "", "hob explain: no rule is named 'xyz'; `hob rules` lists them" + nl),
                Run.of(engine, "explain", "xyz"));
    }
}
