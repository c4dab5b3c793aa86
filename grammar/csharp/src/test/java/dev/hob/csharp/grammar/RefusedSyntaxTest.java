package dev.hob.csharp.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parser could read and no compiler takes is reported all the same, and its neighbours are not. ⏎ ends a line, · is a blank. */
class RefusedSyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            class C { |void x; }                              → 'void' is no type here
            class C { int M(|void x) => 1; }                  → 'void' is no type here
            class C { List<|void> x; }                        → 'void' is no type here
            class C { object o = default(|void); }            → 'void' is no type here
            class C { void M() { |static int x; } }           → this modifier is not allowed here
            class C { void M() { |readonly int x = 1; } }     → this modifier is not allowed here
            class C { void M() { const int x|; } }            → expected '=': a constant needs a value
            class C { void M() { foreach (|x in y) ; } }      → expected a type and a name
            class C { object o = (a, |out b); }               → only arguments of a call may be 'out'
            class C { object o = (|ref a); }                  → 'ref' is not allowed here
            class C { A.B|::C x; }                            → '::' can stand behind the first name only
            class C { } |a();                                 → top-level statements must stand before types and namespaces
            namespace N; |namespace M { }                     → a file with 'namespace N;' has no other namespace
            class C { int x = |1_; }                          → a number must not end with '_'
            class C { double x = |1_.5; }                     → '_' must stand between digits
            class C { ulong x = |18446744073709551616; }      → this number is too large for 64 bits
            class C { string s = |"\\U00110000"; }            → unknown escape sequence in a string
            class C { }⏎|#define A                            → '#define' must stand before everything but comments and directives
            #define A| B⏎                                     → expected one symbol
            #line| x⏎                                         → expected a line number, 'default', 'hidden' or a span and a file
            #nullable| on⏎                                    → expected 'enable', 'disable' or 'restore', and 'warnings' or 'annotations' or nothing
            #if A⏎#else⏎|#else⏎#endif                         → '#else' stands behind '#else'
            #region⏎|#endif                                   → '#endif' without '#if'
            class C { }⏎|#!/bin/x                             → '#!' must be the first line
            """)
    void is_reported(String marked, String message) {
        String lines = marked.replace('⏎', '\n');
        SyntaxProblem expected = new SyntaxProblem(lines.indexOf('|'), message);

        List<SyntaxProblem> problems = problems(lines.replace("|", ""));

        assertEquals(expected, problems.get(0), problems::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            ⏎··a⏎·b⏎·· → this line of a raw string must start with the white space of its closing line
            ⏎··a → the closing quotes of this raw string must stand on a line of their own
            ⏎         → a raw string over several lines must have a line between its quotes
            ⏎⏎        →
            ⏎··a⏎⏎·⏎····b⏎·· →
            ⏎\ta⏎\t   →
            """)
    void raw_strings_keep_their_layout(String content, String message) {
        String lines = content.replace('⏎', '\n').replace('·', ' ');
        for (String start : List.of("", "$")) {
            String text = "class C { string s = " + start + "\"\"\"" + lines + "\"\"\"; }";
            String found = problems(text).stream()
                    .map(SyntaxProblem::message)
                    .distinct()
                    .collect(Collectors.joining(", "));
            assertEquals(message == null ? "" : message, found, text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class C { void* x; void** y; delegate*<int, void> f; object o = typeof(void); event void* E; }",
                "class C { void M() { void* p = null; void f() { } void* q() => p; F(void (int x) => { }); } }",
                "class C { void I.M() { } public void operator +=(int x) { } delegate void D(); }",
                "class C { void M() { foreach (_ in x) ; foreach ((a, b) in x) ; foreach (var (a, b) in x) ; } }",
                "class C { void M() { foreach (ref readonly int y in x) ; foreach (A<B>.C[] z in x) ; } }",
                "class C { void M() { static void f() { } unsafe static int* h() => null; extern static void i(); } }",
                "class C { void M() { using var y = z; scoped Span<int> s; await using var q = r; } }",
                "class C { const int a = 1, b = 2; public const A.B<C> d = e; }",
                "class C { void M() { F(ref x, out y, in z, a: ref b); ref int c = ref d; return ref e; } }",
                "class C { ref int f() => ref (a ? ref b : ref c); int this[int i] => x[ref i]; C() : base(ref x) { } }",
                "class C { object o = x switch { _ => ref y }; D d = ref int (x) => ref x; E e = (ref int x) => ref x; }",
                "using A; a(); b(); int x() => 1; namespace N { }",
                "class C { object o = A::B; A::B.C<D::E> f; }",
                "class C { long a = 0xFFFF_FFFF_FFFF_FFFF; ulong b = 18446744073709551615; int d = 0b_1; }",
                "class C { double e = 1_0.0_1e1_0f; decimal g = 123456789012345678901234567890m; }",
                "class C { string s = \"\\U0010FFFF\"; }",
                "#!/usr/bin/x\n#:package A@1\n#define A\n// c\n#undef B // c\n#if A\n#define C\n#else // c\n#endif // c\n",
                "#line 10\n#line 10 \"a b\"\n#line hidden\n#line default // x\n#line (1, 2) - (3, 4) 5 \"f\"\n",
                "#nullable enable\n#nullable disable warnings // x\n#nullable restore annotations\n",
            })
    void its_neighbours_are_not(String text) {
        assertEquals(List.of(), problems(text));
    }

    private static List<SyntaxProblem> problems(String text) {
        return CSharpSyntax.parse(text, Set.of()).problems();
    }
}
