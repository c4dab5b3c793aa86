package dev.hob.csharp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a tree is written where it is deep; the corpus shows everything else. */
class TreeDumpTest {

    private static String dump(String text) {
        CSharpSource source = CSharpSource.read(text, Set.of());
        assertEquals(List.of(), source.errors());
        return TreeDump.of(source);
    }

    /** The chain's outermost call lies on level 3, and each call adds two levels, that of the access and its own. */
    private static String chain(int calls) {
        return dump("x = a" + ".B()".repeat(calls) + ";");
    }

    @Test
    void below_sixty_levels_a_line_starts_with_its_level_instead_of_more_indentation() {
        List<String> lines = chain(30).lines().toList();
        int deepest = lines.indexOf(" ".repeat(120) + "[63] IdentifierName a");

        assertTrue(deepest > 0, () -> String.join("\n", lines));
        assertEquals(
                List.of(
                        " ".repeat(118) + "InvocationExpression …",
                        " ".repeat(120) + "MemberAccess … . …",
                        " ".repeat(120) + "[61] InvocationExpression …",
                        " ".repeat(120) + "[62] MemberAccess … . …"),
                lines.subList(deepest - 4, deepest));
    }

    @Test
    void a_chain_twice_as_long_takes_twice_the_text() {
        int shorter = chain(600).length();
        int longer = chain(1200).length();

        assertTrue(longer < 2.2 * shorter, shorter + " and " + longer + " characters");
    }
}
