package dev.hob.csharp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.MethodDeclaration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage in one member leaves the members and types around it, and is told with its place. ⏎ ends a line. */
class SurvivorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            `public void B(`                                      → `9:9 expected ')' before 'public'`
            `public void B(int x { }`                             → `8:29 expected ')' before '{'`
            `public void B(int x, { }`                            → `8:30 expected a type before '{'`
            `public int B { get; set;`                            → `9:9 expected '}' before 'public'`
            `public int B { get;`                                 → `9:9 expected '}' before 'public'`
            `public int B { get { return 1;`                      → `9:9 expected '}' before 'public'`
            `public void B() { F();`                              → `9:9 expected '}' before 'public'`
            `public void B() { if (a) { F(); }`                   → `9:9 expected '}' before 'public'`
            `public void B() { foo. }`                            → `8:32 expected a name before '}'`
            `public void B() { var x = }`                         → `8:35 expected an expression before '}'`
            `public void B() { F(a, }`                            → `8:32 expected an expression before '}'`
            `public void B() { F(a, b⏎ G(); }`                    → `9:2 expected ')' before 'G'`
            `public void B() { return`                            → `9:9 expected ';' before 'public'`
            `public B { get; }`                                   → `8:16 expected a member or '}' before 'B'`
            `public int { get; }`                                 → `8:16 expected a member or '}' before 'int'`
            `public int B`                                        → `9:9 expected ';' before 'public'`
            `int B`                                               → `9:9 expected ';' before 'public'`
            `[Attr`                                               → `9:9 expected ']' before 'public'`
            `[Attr(`                                              → `9:9 expected ')' before 'public'`
            `public class { int x; }`                             → `8:22 expected a name before '{'`
            `class { }`                                           → `8:15 expected a name before '{'`
            `public void B<T( { }`                                → `8:22 expected '(' before '<'`
            `public int B => ;`                                   → `8:25 expected an expression before ';'`
            `public int B = ;`                                    → `8:24 expected an expression before ';'`
            `public int B = F(;`                                  → `8:26 expected ')' before ';'`
            `public void B() { foreach (var x in ) { } }`         → `8:45 expected an expression before ')'`
            `public void B() { switch (x) { case 1: }`            → `9:9 expected '}' before 'public'`
            `public void B() { try { F(); }`                      → `9:9 expected 'catch' or 'finally' before 'public'`
            `public void B() { F(x => { G(); }`                   → `9:9 expected ')' before 'public'`
            `public void B() { F(x => { G(; }); }`                → `8:38 expected ')' before ';'`
            `public void B() { s = "abc; }`                       → `8:31 unfinished string: expected '"'`
            `public event B;`                                     → `8:22 expected a type before 'B'`
            `public void B() where T { }`                         → `8:25 expected ';' before 'where'`
            `void B( { }`                                         → `8:17 expected ')' before '{'`
            `private readonly ILogger _l`                         → `9:9 expected ';' before 'public'`
            `public void B() { a.b.c(d.e(f.g( }`                  → `8:42 expected ')' before '}'`
            `public void B() { int x = 1 int y = 2; }`            → `8:37 expected ';' before 'int'`
            `public void B() { if (a { } }`                       → `8:33 expected ')' before '{'`
            `public void B() { for (int i = 0; i < 1; i++ { } }`  → `8:54 expected ')' before '{'`
            `enum E { A, B`                                       → `9:9 expected '}' before 'public'`
            """)
    void of_damage_in_a_member(String damage, String error) {
        CSharpSource source = CSharpSource.read("""
                using System;
                namespace N
                {
                    public class C
                    {
                        private int f;
                        public void A() { }
                        %s
                        public void Y() { }
                        void Z() { }
                    }

                    public class D
                    {
                        void W() { }
                    }
                }
                """.formatted(damage.replace('⏎', '\n')), Set.of());

        SyntaxError first = source.errors().get(0);
        assertEquals(error, first.line() + ":" + first.column() + " " + first.message());
        List<String> methodsOfC = methodsOf(source, "C");
        assertTrue(methodsOfC.containsAll(List.of("A", "Y", "Z")), methodsOfC::toString);
        assertEquals(List.of("W"), methodsOf(source, "D"));
        TreeInvariants.check(source);
    }

    private static List<String> methodsOf(CSharpSource source, String type) {
        return source.tree()
                .descendants(ClassDeclaration.class)
                .filter(declaration -> declaration.getName().equals(type))
                .children(MethodDeclaration.class)
                .toList(MethodDeclaration::getName);
    }
}
