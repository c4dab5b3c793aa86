package dev.hob.msbuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.language.MalformedText;
import dev.hob.msbuild.expression.ExpressionReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No text crashes or hangs a reader, and what a tree says of its places is true. */
class AnyTextTest {

    private static final String[] PIECES = {
        "<A>",
        "</A>",
        "<A B='1'/>",
        "<A ",
        "B=\"$(C)\"",
        "/>",
        ">",
        "<",
        "&amp;",
        "&",
        "&#x41;",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?x?>",
        "<!DOCTYPE",
        "\"",
        "'",
        " ",
        "\n",
        "\uD83D\uDE80",
        "text",
        "="
    };

    private static final String[] CONTENT = {
        "<B C='1&lt;2' D=\"\n7.0 \"/>",
        "<B> 7.0\n</B>",
        "<B>a<C/>b</B>",
        "7.0",
        " ",
        "\n",
        "&amp;",
        "<!-- 7 -->",
        "<![CDATA[7.0]]>",
        "<?x?>",
        "\uD83D\uDE80"
    };

    private static final String[] EXPRESSION_PIECES = {
        "$(",
        "@(",
        "%(",
        ")",
        "(",
        "A",
        ".B",
        "[MSBuild]::",
        "[",
        "]",
        "'",
        "\"",
        "`",
        ",",
        ";",
        "->",
        "==",
        "!=",
        "!",
        " and ",
        " or ",
        "<",
        ">=",
        "1.0",
        " ",
        "\u00E4"
    };

    @Provide
    Arbitrary<String> nearlyXml() {
        Arbitrary<String> anything = Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
        Arbitrary<String> wellFormed =
                Arbitraries.of(CONTENT).list().ofMaxSize(10).map(pieces -> "<A>" + String.join("", pieces) + "</A>");
        return Arbitraries.oneOf(anything, wellFormed);
    }

    @Provide
    Arbitrary<String> nearlyExpressions() {
        return Arbitraries.of(EXPRESSION_PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 3000)
    void a_project_file_is_read_or_refused_at_a_place_in_it(@ForAll("nearlyXml") String text) {
        try {
            checkPlaces(ProjectFileReader.read(text).root(), text);
        } catch (MalformedText e) {
            long lines = text.chars().filter(c -> c == '\n').count() + 1;
            assertTrue(e.line() >= 1 && e.line() <= lines && e.column() >= 1, e.getMessage());
        }
    }

    @Property(tries = 3000)
    void a_value_and_a_condition_are_read_or_refused(@ForAll("nearlyExpressions") String text) {
        ExpressionReader.value(text);
        ExpressionReader.condition(text);
    }

    private static void checkPlaces(XmlElement element, String text) {
        assertEquals('<', text.charAt(element.startOffset()));
        assertEquals('>', text.charAt(element.endOffset() - 1));
        checkPlace(element.text(), text);
        element.attributes().forEach(attribute -> checkPlace(attribute.value(), text));
        element.elements().forEach(child -> checkPlaces(child, text));
    }

    private static void checkPlace(XmlText value, String text) {
        String written =
                text.substring(value.region().getStartOffset(), value.region().getEndOffset());
        assertEquals(
                value.verbatim(), written.replace('\n', ' ').equals(value.text().replace('\n', ' ')));
    }
}
