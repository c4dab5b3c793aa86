package dev.hob.msbuild.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plain $5 100% a@b                  | text(plain $5 100% a@b)",
                "$(A)                               | property(A)",
                "6.$(Minor).0                       | text(6.) property(Minor) text(.0)",
                "$(A.Replace('a', \"b\"))           | property(A .Replace[text(a), text(b)])",
                "$(A.Split(';')[0].Length)          | property(A .Split[text(;)] [text(0)] .Length)",
                "$([MSBuild]::Add(1, $(B)))         | property([MSBuild]::Add[text(1), property(B)])",
                "$([MSBuild]::GetPathOfFileAbove('a.props', '$(C)../')) | property([MSBuild]::GetPathOfFileAbove[text(a.props), property(C) text(../)])",
                "$([System.DateTime]::Now.Year)     | property([System.DateTime]::Now .Year)",
                "$([MSBuild]::F())                  | property([MSBuild]::F[])",
                "$(Registry:HKEY_LOCAL_MACHINE\\A@B) | property(Registry)",
                "@(Compile)                         | item(Compile)",
                "@(Compile->'%(Filename)', ',')     | item(Compile ->'metadata(Filename)' text(,))",
                "@(A->Distinct()->Metadata('B'))    | item(A ->Distinct[] ->Metadata[text(B)])",
                "%(FullPath) %(Compile.Link)        | metadata(FullPath) text( ) metadata(Compile.Link)",
            })
    void values(String source, String expected) {
        assertEquals(expected, show(ExpressionReader.value(source).orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'$(A)' == ''                       | (property(A) EQUAL )",
                "$(A) != true and $(B) > 8          | ((property(A) NOT_EQUAL text(true)) and (property(B) GREATER text(8)))",
                "'a' == 'b' Or 'c' == 'd' AND !$(E) | ((text(a) EQUAL text(b)) or ((text(c) EQUAL text(d)) and not property(E)))",
                "('1' == '2')                       | (text(1) EQUAL text(2))",
                "!Exists('$(P)x.props')             | not Exists(property(P) text(x.props))",
                "$(F.Contains('-ios')) == 'true'    | (property(F .Contains[text(-ios)]) EQUAL text(true))",
                "'$([MSBuild]::F('$(T)'))' == 'ios' | (property([MSBuild]::F[property(T)]) EQUAL text(ios))",
                "'@(Items)' != ''                   | (item(Items) NOT_EQUAL )",
            })
    void conditions(String source, String expected) {
        assertEquals(expected, show(ExpressionReader.condition(source).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$(A", "$(A.)", "$([X]::)", "@()", "$(A B)"})
    void a_value_that_is_not_understood_is_no_value(String source) {
        assertTrue(ExpressionReader.value(source).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'a' ==", "'a' = 'b'", "('a' == 'b'", "'a", "and"})
    void a_condition_that_is_not_understood_is_no_condition(String source) {
        assertTrue(ExpressionReader.condition(source).isEmpty());
    }

    @Test
    void a_hostile_depth_is_not_understood_instead_of_overflowing_the_stack() {
        assertTrue(ExpressionReader.value("$(A.F(".repeat(100_000)).isEmpty());
        assertTrue(ExpressionReader.condition("(".repeat(100_000)).isEmpty());
        assertTrue(ExpressionReader.condition("!".repeat(100_000) + "true").isEmpty());
    }

    private static String show(Expression expression) {
        return expression.parts().stream().map(ExpressionReaderTest::show).collect(Collectors.joining(" "));
    }

    private static String show(Part part) {
        if (part instanceof Part.Text text) {
            return "text(" + text.text() + ")";
        }
        if (part instanceof Part.Property property) {
            return "property(" + show(property.head())
                    + property.members().stream().map(m -> " " + show(m)).collect(Collectors.joining()) + ")";
        }
        if (part instanceof Part.Item item) {
            return "item(" + item.name()
                    + item.transforms().stream().map(ExpressionReaderTest::show).collect(Collectors.joining())
                    + item.separator().map(s -> " " + show(s)).orElse("") + ")";
        }
        Part.Metadata metadata = (Part.Metadata) part;
        return "metadata(" + metadata.item().map(i -> i + ".").orElse("") + metadata.name() + ")";
    }

    private static String show(Transform transform) {
        return transform instanceof Transform.Template template
                ? " ->'" + show(template.expression()) + "'"
                : " ->" + ((Transform.Function) transform).name()
                        + ((Transform.Function) transform)
                                .arguments().stream()
                                        .map(ExpressionReaderTest::show)
                                        .toList();
    }

    private static String show(Head head) {
        if (head instanceof Head.Named named) {
            return named.name();
        }
        if (head instanceof Head.Static call) {
            return "[" + call.type() + "]::" + call.name()
                    + call.arguments()
                            .map(a -> a.stream()
                                    .map(ExpressionReaderTest::show)
                                    .toList()
                                    .toString())
                            .orElse("");
        }
        return head instanceof Head.Registry ? "Registry" : "";
    }

    private static String show(Member member) {
        if (member instanceof Member.Index index) {
            return "[" + show(index.index()) + "]";
        }
        Member.Call call = (Member.Call) member;
        return "." + call.name()
                + call.arguments()
                        .map(a -> a.stream()
                                .map(ExpressionReaderTest::show)
                                .toList()
                                .toString())
                        .orElse("");
    }

    private static String show(Condition condition) {
        if (condition instanceof Condition.Term term) {
            return show(term.expression());
        }
        if (condition instanceof Condition.Not not) {
            return "not " + show(not.operand());
        }
        if (condition instanceof Condition.Comparison comparison) {
            return "(" + show(comparison.left()) + " " + comparison.operator() + " " + show(comparison.right()) + ")";
        }
        if (condition instanceof Condition.Function function) {
            return function.name()
                    + function.arguments().stream()
                            .map(ExpressionReaderTest::show)
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        if (condition instanceof Condition.And and) {
            return and.operands().stream()
                    .map(ExpressionReaderTest::show)
                    .collect(Collectors.joining(" and ", "(", ")"));
        }
        Condition.Or or = (Condition.Or) condition;
        return or.operands().stream().map(ExpressionReaderTest::show).collect(Collectors.joining(" or ", "(", ")"));
    }
}
