package dev.hob.csharp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hob.csharp.grammar.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A text without one of its tokens is reported if no compiler takes it, and only then. */
class MissingTokenTest {

    private static final Path ACCEPTED = Path.of("src/test/resources/dev/hob/csharp/grammar/accepted");

    /** What no text can lack, wherever it stands: brackets, and words without which nothing makes sense. */
    private static final Set<String> NEVER_OPTIONAL =
            Set.of("(", ")", "[", "]", "{", "}", "interface", "enum", "catch", "foreach", "for", "switch");

    static Stream<String> texts() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(ACCEPTED)) {
            files = listed.sorted().toList();
        }
        Stream<String> accepted = files.stream().map(MissingTokenTest::text);
        return Stream.concat(accepted, Corpus.cases().map(Corpus.Case::source))
                .filter(text -> errors(text).isEmpty());
    }

    private static String text(Path file) {
        try {
            return CSharpSource.normalised(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsNeverOptionalIsMissed(String text) {
        CSharpSource source = CSharpSource.read(text, Set.of());
        Set<Integer> literals = TextPieces.of(source.tree());
        for (TextSpan token : source.tokens()) {
            String word = text.substring(token.start(), token.end());
            if (NEVER_OPTIONAL.contains(word) && !literals.contains(token.start())) {
                assertFalse(errors(without(text, token)).isEmpty(), () -> "without " + token + ": " + text);
            }
        }
    }

    private static String without(String text, TextSpan token) {
        return text.substring(0, token.start()) + " " + text.substring(token.end());
    }

    /** Between the marks stands what may be left out: what is left is C#, if of another meaning. */
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            class C { int x = ‹new› A(); }             → new
            class C { string‹?› s; }                   → ?
            class C { ‹public› int x; }                → public
            class C { public ‹void› M() { } }          → the type of what becomes a constructor
            class C { void M() { a ‹=› b; } }          → = of what becomes a declaration
            class C { void M() { ‹return› a(); } }     → return
            class C { void M() { a ‹*=› b; } }         → an operator
            class C { void M() { F(‹a›); } }           → an argument
            class C { void M() { x<A‹>›(b); } }        → > of what becomes a comparison
            class C { bool b = x is ‹not› A; }         → not
            class C { bool b = x is { P: ‹>› 1 }; }    → >
            class C { void M() { if (a) b(); ‹else› c(); } } → else
            class C { int[] a = [‹..› b]; }            → ..
            class C { object o = a‹?›.b; }             → ?
            class C { object o = (A)‹-›b; }            → -
            enum E { A, B‹,› }                         → a comma at the end
            ‹namespace› A.B;                           → namespace of what becomes a statement
            class C { object o = new ‹A› { B = c }; }  → the type of what becomes anonymous
            """)
    void whatIsOptionalIsNotMissed(String marked, String what) {
        String text = marked.replace("‹", "").replace("›", "");
        assertEquals(List.of(), errors(text));
        assertEquals(List.of(), errors(marked.replaceAll("‹[^›]*›", " ")), what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            class C { int x ‹=› 1; }                   → expected ';' before '1'
            class C { const int x ‹= 1›; }             → expected '=': a constant needs a value
            class C { void M() { F(‹a›, b); } }        → expected ')' before ','
            class C { void M(int ‹x›) { } }            → expected a name before ')'
            class C { void M() { foreach (‹var› a in b) { } } } → expected a type and a name
            class C { void M() { foreach (var a ‹in› b) { } } } → expected 'in' before 'b'
            class C { bool M(out int x) => ‹N›(1, out x); } → only arguments of a call may be 'out'
            class C { void M(ref int x) { ‹N›(ref x); } } → 'ref' is not allowed here
            class C { int x = y switch { 1 => ‹2› }; } → expected an expression before '}'
            class C { int x = a ? b ‹:› c; }           → expected ':' before 'c'
            class C { void M() { try { } ‹catch› { } } } → expected 'catch' or 'finally' before '{'
            class C { int P { ‹get›; set; } }          → expected '}' before ';'
            class C { void M() { var x = a ‹+› 1; } }  → expected ';' before '1'
            class C { event A B‹;› int x; }            → expected ';' before 'int'
            class C<T> where T : ‹class› { }           → expected a type before '{'
            """)
    void whatIsMissingIsNamed(String marked, String message) {
        assertEquals(List.of(), errors(marked.replace("‹", "").replace("›", "")));
        List<SyntaxError> errors = errors(marked.replaceAll("‹[^›]*›", " "));
        assertFalse(errors.isEmpty());
        assertEquals(message, errors.get(0).message());
    }

    private static List<SyntaxError> errors(String text) {
        return CSharpSource.read(text, Set.of()).errors();
    }
}
