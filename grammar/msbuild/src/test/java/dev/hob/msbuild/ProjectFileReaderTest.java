package dev.hob.msbuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.language.MalformedText;
import net.sourceforge.pmd.lang.document.TextRegion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectFileReaderTest {

    @Nested
    class A_value_knows_the_characters_that_a_change_must_replace {

        @Test
        void between_the_quotes_of_an_attribute() throws MalformedText {
            String source = "<Project><PackageReference Include='A' Version = \"6.3.0\"/></Project>";

            XmlElement reference = read(source).elements().get(0);

            XmlText version = reference.attribute("version").orElseThrow().value();
            assertEquals("6.3.0", version.text());
            assertEquals("6.3.0", cut(source, version.region()));
            assertTrue(version.verbatim());
        }

        @Test
        void between_the_tags_of_an_element_without_the_white_space_around_it() throws MalformedText {
            String source = """
                    <Project>
                      <DuendeVersion>
                        6.3.0
                      </DuendeVersion>
                    </Project>
                    """;

            XmlText version = read(source).elements().get(0).text();

            assertEquals("6.3.0", version.text());
            assertEquals("6.3.0", cut(source, version.region()));
            assertTrue(version.verbatim());
        }

        @Test
        void behind_an_emoji_which_is_two_UTF_16_code_units() throws MalformedText {
            String source = "<Project><!-- \uD83D\uDE80 --><V>7.0</V></Project>";

            assertEquals(
                    "7.0", cut(source, read(source).elements().get(0).text().region()));
        }

        @Test
        void in_an_empty_element_the_place_between_the_tags() throws MalformedText {
            String source = "<Project><V></V></Project>";

            assertEquals(
                    TextRegion.fromBothOffsets(12, 12),
                    read(source).elements().get(0).text().region());
        }
    }

    @Nested
    class A_value_that_is_written_in_another_way_says_so {

        @ParameterizedTest
        @CsvSource({
            "<V>a &lt; b</V>, a < b",
            "<V>&#x41;&#66;</V>, AB",
            "<V><![CDATA[a < b]]></V>, a < b",
            "<V>7.<!-- why -->0</V>, 7.0",
        })
        void in_an_element(String source, String meant) throws MalformedText {
            XmlText text = read(source).text();

            assertEquals(meant, text.text());
            assertFalse(text.verbatim());
        }

        @Test
        void in_an_attribute() throws MalformedText {
            XmlText value = read("<V Condition=\"'$(A)' &lt;= '8' &amp;&#38;\"/>")
                    .attribute("Condition")
                    .orElseThrow()
                    .value();

            assertEquals("'$(A)' <= '8' &&", value.text());
            assertFalse(value.verbatim());
        }
    }

    @Test
    void what_stands_around_the_elements_is_read_over() throws MalformedText {
        XmlElement root = read("""
                <?xml version="1.0" encoding="utf-8"?>
                <!DOCTYPE Project [ <!ELEMENT Project ANY> ]>
                <!-- before -->
                <msb:Project xmlns:msb='http://schemas.microsoft.com/developer/msbuild/2003'>
                  <?hint?><msb:A/>
                </msb:Project>
                <!-- after -->
                """);

        assertEquals("Project", root.name());
        assertEquals("A", root.elements().get(0).name());
    }

    @Test
    void names_compare_without_case() throws MalformedText {
        XmlElement element = read("<packagereference INCLUDE='A'/>");

        assertTrue(element.is("PackageReference"));
        assertEquals("A", element.attribute("Include").orElseThrow().getValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<A><B></A>          | 1 |  7 | expected </B>, opened in line 1, but found </A>",
                "<A><B/>             | 1 |  8 | expected </A>, opened in line 1, but found the end of the file",
                "<A/><B/>            | 1 |  5 | expected the end of the file but found a second root <B>",
                "<A/></A>            | 1 |  5 | </A> closes nothing",
                "<A/>text            | 1 |  5 | text is not allowed outside the root element",
                "<!-- nothing -->    | 1 | 17 | expected an element but found the end of the file",
                "<A B=1/>            | 1 |  6 | expected a value in quotes but found '1'",
                "<A B/>              | 1 |  5 | expected '=' but found '/>'",
                "<A B='1' B='2'/>    | 1 | 10 | the attribute B stands here twice",
                "<A B='1/>           | 1 |  6 | this value has no closing quote, or a '<' in it: write '&lt;'",
                "<A>a & b</A>        | 1 |  6 | a bare '&' is not allowed: write '&amp;'",
                "<A B='a & b'/>      | 1 |  9 | a bare '&' is not allowed: write '&amp;'",
                "<A>&nbsp;</A>       | 1 |  4 | '&nbsp;' is no reference that XML knows: write a bare '&' as '&amp;'",
                "<A><!-- a -- b --></A> | 1 | 4 | this comment has no '-->', or '--' before it",
                "<A><                | 1 |  5 | expected a name but found the end of the file",
                "<A>< B/></A>        | 1 |  4 | expected a name directly behind '<'",
            })
    void malformed_text_is_refused_with_its_place(String source, int line, int column, String message) {
        MalformedText error = assertThrows(MalformedText.class, () -> read(source));

        assertEquals(message, error.getMessage());
        assertEquals(line + ":" + column, error.line() + ":" + error.column());
    }

    @Test
    void a_hostile_depth_is_refused_like_any_other_error() {
        MalformedText error = assertThrows(MalformedText.class, () -> read("<A>".repeat(100_000)));

        assertEquals("elements are nested deeper than 200", error.getMessage());
    }

    private static XmlElement read(String source) throws MalformedText {
        return ProjectFileReader.read(source).root();
    }

    private static String cut(String source, TextRegion region) {
        return source.substring(region.getStartOffset(), region.getEndOffset());
    }
}
