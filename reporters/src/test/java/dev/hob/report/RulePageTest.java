package dev.hob.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePageTest {

    private static RulePage page(String summary, String description, List<String> before, List<String> after) {
        return new RulePage(
                new RuleDescriptor("SomethingIsOld", summary, description, Level.ERROR, "", "code", before, after));
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
    void beforeAndAfterAreOneDiff() {
        assertEquals(
                """
                It is old.

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

                    - old
                    - older

                    + new

                    + newer
                """,
                page("It is old.", "It is old.", List.of("old\nolder\n"), List.of("new\n", "newer\n"))
                        .text());
    }
}
