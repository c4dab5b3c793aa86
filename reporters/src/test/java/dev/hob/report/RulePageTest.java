package dev.hob.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.Effort;
import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.RuleGuidance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulePageTest {

    private static RulePage page(String summary, String description, List<String> before, List<String> after) {
        return page(RuleGuidance.NONE, summary, description, before, after);
    }

    private static RulePage page(
            RuleGuidance guidance, String summary, String description, List<String> before, List<String> after) {
        return new RulePage(new RuleDescriptor(
                "SomethingIsOld",
                summary,
                description,
                guidance,
                Level.ERROR,
                "",
                "code",
                Optional.empty(),
                before,
                after));
    }

    @Test
    void aParagraphBecomesOneLineAndAListStays() {
        String description = """
                It is old. It was
                written long ago.

                Silent on:
                - new things
                - other things
                """;

        assertEquals("""
                It is old. It was written long ago.

                Silent on:
                - new things
                - other things
                """, page("It is old.", description, List.of(), List.of()).text());
    }

    @Test
    void aSummaryOfItsOwnStandsInFront() {
        assertEquals(
                "Old things.\n\nThey are old.\n",
                page("Old things.", "They are old.", List.of(), List.of()).text());
    }

    @Test
    void whatOneWantsToKnowNextHasASectionOfItsOwn() {
        RuleGuidance guidance = new RuleGuidance("CS0246.", "Write\nnew.", "Certain.", "Compiled.");
        RulePage page = page(guidance, "It is old.", "It is old.", List.of("old\n"), List.of("new\n"));

        assertEquals("""
                It is old.

                HOW YOU SEE IT
                CS0246.

                WHAT TO DO
                Write new.

                HOW SURE HOB IS
                Certain.

                Known from: Compiled.

                BEFORE AND AFTER
                    - old
                    + new
                """, page.text());
        assertEquals("""
                It is old.

                ### How you see it

                CS0246.

                ### What to do

                Write new.

                ### How sure Hob is

                Certain.

                Known from: Compiled.

                ### Before and after

                ```diff
                - old
                + new
                ```
                """, page.markdown());
    }

    @Test
    void theEffortIsSaidInWords() {
        assertEquals(
                "It is old.\n\nEFFORT\nAbout 2 h for the first finding, 15 min for each further one.\n",
                withEffort(new Effort(120, 15)));
        assertEquals(
                "It is old.\n\nEFFORT\nAbout 5 min, however many findings there are.\n", withEffort(new Effort(5, 0)));
    }

    private static String withEffort(Effort effort) {
        return new RulePage(new RuleDescriptor(
                        "SomethingIsOld",
                        "It is old.",
                        "It is old.",
                        RuleGuidance.NONE,
                        Level.ERROR,
                        "",
                        "code",
                        Optional.of(effort),
                        List.of(),
                        List.of()))
                .text();
    }

    @Test
    void beforeAndAfterAreOneDiff() {
        assertEquals(
                """
                It is old.

                ### Before and after

                ```diff
                  a
                - old
                + new
                  b
                ```
                """,
                page("It is old.", "It is old.", List.of("a\nold\nb\n"), List.of("a\nnew\nb\n"))
                        .markdown());
    }

    @Test
    void examplesWithoutACounterpartStandAlone() {
        assertEquals(
                """
                It is old.

                BEFORE AND AFTER
                    - old
                    - older

                    + new

                    + newer
                """,
                page("It is old.", "It is old.", List.of("old\nolder\n"), List.of("new\n", "newer\n"))
                        .text());
    }
}
