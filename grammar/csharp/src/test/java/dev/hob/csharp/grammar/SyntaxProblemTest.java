package dev.hob.csharp.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about text that is no C#. The mark | stands where the problem is found. */
class SyntaxProblemTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            class C { void M() { F(1, 2|; G(); } }              → expected ')' before ';'
            class C { void M() { if (a |{ b(); } } }            → expected ')' before '{'
            class C { void M() { var x = |; } }                 → expected an expression before ';'
            class C { void M() { return 1 |} }                  → expected ';' before '}'
            class C { void M() { a.|; b(); } }                  → expected a name before ';'
            class C { void M() { x = a ? b|; } }                → expected ':' before ';'
            class C { void M() { try { } |G(); } }              → expected 'catch' or 'finally'
            class C { void M() { break |1; } }                  → expected ';' before '1'
            class C { void M() { switch (x) { case 1 |break; } } } → expected ':' before 'break'
            class C { void M() { if (x is { A |1 }) { } } }     → expected ':' before '1'
            class C { void M() { |public void N() { } }         → expected '}' before 'public'
            class C { void M(int|) { } }                        → expected a name before ')'
            class C { int P { get |set; } }                     → expected ';' before 'set'
            class C { public |}                                 → expected a member or '}' before '}'
            class C : |{ }                                      → expected a type before '{'
            class |{ }                                          → expected a name before '{'
            enum E { A |B }                                     → expected '}' before 'B'
            using System |class C { }                           → expected ';' before 'class'
            class C { void M() { }|                             → expected '}' before the end of the file
            class C { string s = |"abc; }                       → unfinished string: expected '"'
            class C { string s = |"\\q"; }                      → unknown escape sequence in a string
            class C { char c = |'ab'; }                         → expected one character
            class C { } |/* comment                             → unfinished comment: expected '*/'
            class C { void M() { |§ } }                         → unexpected character U+00A7
            """)
    void is_found_where_it_is_and_says_what_was_expected(String marked, String message) {
        int offset = marked.indexOf('|');
        String text = marked.substring(0, offset) + marked.substring(offset + 1);

        SyntaxProblem first = problems(text).get(0);

        assertTrue(first.message().startsWith(message), first.message());
        assertEquals(offset, first.offset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class C { void M() { return int; } }",
                "class C { Dictionary<string, , int> d; }",
                "class C { int? ? x; }",
                "class C { object o = (int, string)b; }",
                "class C { async void M() { await .F(); } }",
                "class C { void M() { x = {1}; } }",
                "class C { void M() { f(a,); } }",
                "namespace N; return;",
                "class C { } using System;",
                "class C { this[int x] { get; } }",
                "class C { void M() { var x = new Foo; } }",
                "class C { void M() { else { } } }",
                "class C { void M() { F(int x); } }",
                "#if A\nclass C { }",
                "class C { }\n#endif",
                "#region\nclass C { }",
            })
    void no_compiler_takes_this(String text) {
        assertFalse(problems(text).isEmpty());
    }

    @Test
    void an_active_error_directive_is_no_syntax_error() {
        assertEquals(List.of(), problems("#error no library chosen\nclass C { }"));
    }

    private static List<SyntaxProblem> problems(String text) {
        return CSharpSyntax.parse(text, Set.of()).problems();
    }
}
