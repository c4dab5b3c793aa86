package dev.hob.csharp.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {

    private static final List<String> PIECES = List.of(
            " class C ",
            " { ",
            " } ",
            " ( ",
            " ) ",
            " [ ",
            " ] ",
            " < ",
            " > ",
            " x ",
            " int ",
            " ; ",
            " , ",
            " . ",
            " ? ",
            " : ",
            " => ",
            " = ",
            " is ",
            " switch ",
            " new ",
            " where ",
            " from x in ",
            " select ",
            " async ",
            " await ",
            " delegate ",
            " record ",
            " $\"{ ",
            " \" ",
            "\"\"\"",
            " ' ",
            " /* ",
            " // ",
            "\n",
            "\n#if A\n",
            "\n#else\n",
            "\n#endif\n",
            " .. ",
            " >> ",
            " case ",
            " if ",
            " else ",
            " operator ",
            " ref ",
            " with ",
            " 1 ",
            " \0 ",
            " @ ");

    static List<Path> files() {
        return AcceptedSources.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_is_cut_short_anywhere_gives_a_tree(Path file) {
        String text = AcceptedSources.text(file);
        for (int end = 0; end < text.length(); end += 3) {
            assertNotNull(CSharpSyntax.parse(text.substring(0, end), Set.of()).tree());
        }
    }

    @Property(tries = 300)
    void any_sequence_of_tokens_gives_a_tree(@ForAll("pieces") String text) {
        assertNotNull(CSharpSyntax.parse(text, Set.of()).tree());
    }

    @Property(tries = 300)
    void any_text_gives_a_tree(@ForAll String text) {
        assertNotNull(CSharpSyntax.parse(text, Set.of()).tree());
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "[", "{", "$\"{", "a ? ", "if (a) ", "while (a) ", "x: ", "from a in ", "F(x => ", "<", "a<"
            })
    void a_hundred_thousand_levels_are_a_clear_error_and_no_overflow(String opening) {
        ParsedSource source = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> CSharpSyntax.parse(opening.repeat(100_000), Set.of()));

        assertTrue(source.problems().size() > 0);
    }

    /** On the stack of an ordinary thread: what is allowed must be read. */
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            class C { object o =       → (          → 1    → )     → ; }
            class C { void M() {       → F(x => {   →      → });   → } }
            class C { object o =       → new A[] {  → 1    → }     → ; }
            class C { object o =       → a switch { _ => → 1 → }   → ; }
            class C { void M() {       → if (a) {   →      → }     → } }
            class C { void M() {       → switch (a) { case 1: → break; → } → } }
            class C { bool b = a is    → { P:       → 1    → }     → ; }
            class C { string s =       → $"{        → 1    → }"    → ; }
            ``                         → class C {  →      → }     → ``
            """)
    void nesting_up_to_the_limit_is_read(String before, String open, String core, String close, String after)
            throws InterruptedException {
        int brackets = open.endsWith(" {") && open.contains("(") ? 2 : 1;
        int levels = (CSharpSyntax.MAX_NESTING - 8) / brackets;
        String text = before + open.repeat(levels) + (core == null ? "" : core) + close.repeat(levels) + after;
        List<List<SyntaxProblem>> problems = new ArrayList<>();
        Thread thread =
                new Thread(() -> problems.add(CSharpSyntax.parse(text, Set.of()).problems()));
        thread.start();
        thread.join();

        assertEquals(List.of(List.of()), problems);
    }
}
