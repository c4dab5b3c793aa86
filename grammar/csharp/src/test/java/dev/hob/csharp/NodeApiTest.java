package dev.hob.csharp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.UsingDirective;
import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.document.TextRegion;
import org.junit.jupiter.api.Test;

/** What rules ask nodes for. */
class NodeApiTest {

    private static CompilationUnit parse(String text) {
        CSharpSource source = CSharpSource.read(CSharpSource.normalised(text), Set.of());
        assertEquals(List.of(), source.errors());
        return source.tree();
    }

    private static <T extends NamedNode> T only(CompilationUnit tree, Class<T> kind, String name) {
        List<T> found = tree.descendants(kind)
                .filter(node -> node.getName().equals(name))
                .toList();
        assertEquals(1, found.size(), name);
        return found.get(0);
    }

    private static String textOf(CompilationUnit tree, TextRegion region) {
        return tree.getSource()
                .subSequence(region.getStartOffset(), region.getEndOffset())
                .toString();
    }

    @Test
    void aNameIsWhereItsIdentifierStands() {
        CompilationUnit tree = parse("""
                \uFEFF// \uD83D\uDE00\r
                namespace A.B;\r
                class @class<T> { void Meth(int p) { var local = o.Call<T>(p); } }
                """);
        assertEquals(
                "@class",
                textOf(tree, only(tree, ClassDeclaration.class, "class").getNameRegion()));
        assertEquals("p", textOf(tree, only(tree, Parameter.class, "p").getNameRegion()));
        assertEquals("Call", textOf(tree, only(tree, MemberAccess.class, "Call").getNameRegion()));
        for (SimpleName name : tree.descendants(SimpleName.class)) {
            assertEquals(name.getName(), textOf(tree, name.getNameRegion()));
        }
    }

    @Test
    void everyUseOfANameIsASimpleName() {
        CompilationUnit tree = parse("using A.B; class C : D<E> { F g = h.I.J<K>(nameof(L), out var m); }");
        assertEquals(
                List.of("A", "B", "D", "E", "F", "h", "I", "J", "K", "nameof", "L", "var"),
                tree.descendants(SimpleName.class).toList(SimpleName::getName));
    }

    @Test
    void usingDirectivesTellWhatTheyImport() {
        List<UsingDirective> usings = parse("""
                        using A . B;
                        global using static C.D<int>;
                        using E = global::F.G;
                        using H = (int, string);
                        """).getUsings().toList();
        assertEquals(
                List.of("A.B", "C.D", "global::F.G", "(int, string)"),
                usings.stream().map(UsingDirective::getName).toList());
        assertTrue(usings.get(1).isGlobal()
                && usings.get(1).isStatic()
                && !usings.get(1).isAlias());
        assertEquals("E", usings.get(2).getAlias().orElseThrow());
    }

    @Test
    void qualifiedNamesFallApartIntoTheirParts() {
        CompilationUnit tree = parse("class C { A.B<int>.C<D, E> f; }");
        NameNode name = tree.descendants(NameNode.class).first();
        assertEquals("A.B.C", name.getDottedName());
        assertEquals("C", name.getName());
        assertEquals(2, name.getArity());
        assertEquals("A.B", name.getQualifier().orElseThrow().getDottedName());
        assertEquals(List.of("D", "E"), name.getTypeArguments().toList(TypeNode::getText));
    }

    @Test
    void callsTellMethodAndReceiver() {
        CompilationUnit tree = parse("a?.b.C<D>(1, x: 2); E(); f[0]();");
        List<InvocationExpression> calls =
                tree.descendants(InvocationExpression.class).toList();
        assertEquals(
                List.of("C", "E", ""),
                calls.stream().map(InvocationExpression::getMethodName).toList());
        assertEquals("a?.b", calls.get(0).getReceiver().map(Expression::getText).orElse(""));
        assertEquals(
                "x",
                calls.get(0)
                        .getArguments()
                        .get(1)
                        .getArgumentName()
                        .orElseThrow()
                        .getName());
    }

    @Test
    void typesTellBasesParametersAndModifiers() {
        CompilationUnit tree = parse("""
                namespace N { public abstract partial class C<T>(ILogger log) : B(log), I<T> { protected C() : base(null) { } } }
                """);
        ClassDeclaration type = only(tree, ClassDeclaration.class, "C");
        assertEquals(Set.of(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.PARTIAL), type.getModifiers());
        assertTrue(type.isPartial());
        assertEquals(List.of("B", "I<T>"), type.getBaseTypes().toList(TypeNode::getText));
        assertEquals(
                1,
                type.getBaseList().orElseThrow().getArgumentList().orElseThrow().getSize());
        assertEquals(1, type.getParameterList().orElseThrow().getParameters().count());
        ConstructorDeclaration constructor = type.getMembers().first(ConstructorDeclaration.class);
        assertTrue(constructor.getInitializer().orElseThrow().isBase());
        assertEquals("N", type.ancestors(NamespaceDeclaration.class).first().getName());
    }

    @Test
    void creationsTellTypeArgumentsAndInitializer() {
        CompilationUnit tree = parse("A a = new(1); var b = new B { C = 2 };");
        ObjectCreation implicit = tree.descendants(ObjectCreation.class).get(0);
        ObjectCreation typed = tree.descendants(ObjectCreation.class).get(1);
        assertTrue(implicit.isImplicit());
        assertFalse(typed.isImplicit());
        assertTrue(typed.getArgumentList().isEmpty());
        assertTrue(typed.getInitializer().orElseThrow().isObjectInitializer());
    }

    @Test
    void literalsHaveValues() {
        CompilationUnit tree = parse("F(\"a\\n\", 0x10, '\\'', 1.5);");
        List<LiteralExpression> literals =
                tree.descendants(LiteralExpression.class).toList();
        assertEquals("a\n", literals.get(0).getStringValue().orElseThrow());
        assertEquals(16, literals.get(1).getIntegerValue().orElseThrow());
        assertEquals("'", literals.get(2).getStringValue().orElseThrow());
        assertTrue(literals.get(3).getIntegerValue().isEmpty());
    }
}
