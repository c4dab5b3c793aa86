package dev.hob.csharp.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hob.csharp.grammar.CSharpParser.MethodDeclarationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.tree.ParseTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int x = 1 int y = 2;",
                "F(1, 2; G();",
                "if (a { b(); }",
                "var x = ;",
                "F(",
                "a.; b();",
                "x = a ? b; y();",
                "switch (x) { case 1 break; }",
                "return 1",
                "for (int i = 0, i < 1; i++) { }",
                "var x = y switch { 1 => 2 3 => 4 };",
                "if (x is { A 1 }) { }",
                "else { }",
                "int int int",
                "}{",
            })
    void a_broken_statement_leaves_the_methods_around_it(String broken) {
        String text = """
                class C
                {
                    public void Before() { }
                    public void Broken() { %s }
                    public void After() { }
                }
                """.formatted(broken);
        ParsedSource source = CSharpSyntax.parse(text, Set.of());

        List<String> methods = new ArrayList<>();
        collectMethods(source.tree(), methods);
        assertFalse(source.problems().isEmpty());
        assertEquals(List.of("Before", "Broken", "After"), methods);
    }

    @ParameterizedTest
    @ValueSource(strings = {"int x", "[A", "event X;", "void (", "Foo<int", "= 3;", "int int"})
    void a_broken_member_leaves_the_methods_around_it(String broken) {
        String text = """
                class C
                {
                    public void Before() { }
                    %s
                    public void After() { }
                    public void Last() { }
                }
                """.formatted(broken);
        ParsedSource source = CSharpSyntax.parse(text, Set.of());

        List<String> methods = new ArrayList<>();
        collectMethods(source.tree(), methods);
        assertFalse(source.problems().isEmpty());
        assertEquals("Before", methods.get(0));
        assertEquals("Last", methods.get(methods.size() - 1));
    }

    private static void collectMethods(ParseTree node, List<String> names) {
        if (node instanceof MethodDeclarationContext method && method.IDENTIFIER() != null) {
            names.add(method.IDENTIFIER().getText());
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            collectMethods(node.getChild(i), names);
        }
    }
}
