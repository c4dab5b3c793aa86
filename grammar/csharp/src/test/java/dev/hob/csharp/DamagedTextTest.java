package dev.hob.csharp;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.UsingDirective;
import dev.hob.csharp.grammar.TextSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Text that is not C# yields errors and the tree of its sound parts, never an exception. */
@Timeout(60)
class DamagedTextTest {

    @TestFactory
    Stream<DynamicTest> aTextCutOffAnywhereYieldsATree() {
        return everyCase(source -> {
            for (int end = 0; end < source.length(); end++) {
                read(source.substring(0, end));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aTextWithoutOneOfItsTokensYieldsATree() {
        return everyCase(source -> {
            for (TextSpan token : CSharpSource.read(source, Set.of()).tokens()) {
                read(without(source, token));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aMissingClosingBracketIsReported() {
        return everyCase(source -> {
            for (TextSpan token : CSharpSource.read(source, Set.of()).tokens()) {
                if (List.of(")", "]", "}").contains(source.substring(token.start(), token.end()))) {
                    String damaged = without(source, token);
                    assertFalse(read(damaged).errors().isEmpty(), damaged);
                }
            }
        });
    }

    private interface Check {
        void of(String source);
    }

    private static Stream<DynamicTest> everyCase(Check check) {
        return Corpus.cases()
                .map(test ->
                        DynamicTest.dynamicTest(test.topic() + ": " + test.title(), () -> check.of(test.source())));
    }

    private static String without(String source, TextSpan token) {
        return source.substring(0, token.start()) + source.substring(token.end());
    }

    private static CSharpSource read(String text) {
        CSharpSource source = assertDoesNotThrow(() -> CSharpSource.read(text, Set.of()), text);
        TreeInvariants.check(source);
        return source;
    }

    @Test
    void whatStandsBeforeAndBehindTheDamageIsKept() {
        CSharpSource source = read("""
                using A;
                using ;
                using B;
                namespace N
                {
                    class C
                    {
                        void Before() { Call(); }
                        void Damaged() { Call(; }
                        int field = ;
                        void Behind() { Call(); }
                    }
                    class D { void Other() { } }
                """);
        assertEquals(
                List.of("A", "B"),
                source.tree().descendants(UsingDirective.class).toList(UsingDirective::getName));
        List<String> methods =
                source.tree().descendants(MethodDeclaration.class).toList(MethodDeclaration::getName);
        assertEquals(List.of("Before", "Damaged", "Behind", "Other"), methods);
        assertEquals(
                List.of(2, 9, 10, 14),
                source.errors().stream().map(SyntaxError::line).distinct().toList());
    }

    @Test
    void aChainThatIsTooLongForRecursionIsAnErrorAndAShorterOneIsNot() {
        assertEquals(List.of(), read("x = a" + " + a".repeat(2000) + ";").errors());
        for (String chain : List.of("x = a" + " + a".repeat(50_000) + ";", "x" + ".A()".repeat(50_000) + ";")) {
            CSharpSource source = read(chain);
            assertEquals(
                    "nests more than 3000 levels deep", source.errors().get(0).message());
            assertEquals(0, source.tree().getNumChildren());
        }
    }
}
