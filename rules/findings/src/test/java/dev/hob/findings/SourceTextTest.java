package dev.hob.findings;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTextTest {

    private static SourceText utf8(String text) {
        return SourceText.of(text.getBytes(UTF_8));
    }

    @Test
    void linesEndAtLfCrlfAndLoneCr() {
        SourceText source = utf8("a\r\nb\rc\n\r\nd");

        assertEquals(5, source.lineCount());
        assertEquals("a", source.line(1));
        assertEquals("\r\n", source.lineEnd(1));
        assertEquals("b", source.line(2));
        assertEquals("\r", source.lineEnd(2));
        assertEquals("c", source.line(3));
        assertEquals("\n", source.lineEnd(3));
        assertEquals("", source.line(4));
        assertEquals("\r\n", source.lineEnd(4));
        assertEquals("d", source.line(5));
        assertEquals("", source.lineEnd(5));
    }

    @Test
    void aLineEndAtTheEndBeginsAnEmptyLine() {
        SourceText source = utf8("a\n");

        assertEquals(2, source.lineCount());
        assertEquals("", source.line(2));
        assertEquals(Optional.of(2), source.offset(2, 1));
    }

    @Test
    void anEmptyFileHasOneEmptyLine() {
        assertEquals(1, utf8("").lineCount());
        assertEquals("", utf8("").line(1));
    }

    @Test
    void columnsCountUtf16UnitsAndStopAtTheLineEnd() {
        SourceText source = utf8("x😀y\r\nz");

        assertEquals(Optional.of(3), source.offset(1, 4));
        assertEquals(Optional.of("y"), source.slice(new Region(1, 4, 1, 5)));
        assertEquals(Optional.of(4), source.offset(1, 5), "behind the last character");
        assertEquals(Optional.empty(), source.offset(1, 6), "inside the line end");
        assertEquals(Optional.empty(), source.offset(3, 1));
    }

    @Test
    void aRegionMaySpanLineEnds() {
        assertEquals(Optional.of("b\r\nc"), utf8("ab\r\ncd").slice(new Region(1, 2, 2, 2)));
    }

    @ParameterizedTest
    @EnumSource
    void theByteOrderMarkIsNoText(TextEncoding encoding) {
        SourceText source = encode(encoding, "é😀\nx");

        assertEquals(encoding, source.encoding());
        assertEquals("é😀\nx", source.text());
        assertEquals("é😀", source.line(1));
    }

    @ParameterizedTest
    @EnumSource
    void aByteOffsetIsWhereTheCharacterBegins(TextEncoding encoding) {
        SourceText source = encode(encoding, "é😀x");
        int mark = encoding.byteOrderMark().length;

        assertEquals(Optional.of(mark), source.byteOffset(0));
        assertEquals(Optional.of(mark + "é".getBytes(encoding.charset()).length), source.byteOffset(1));
        assertEquals(Optional.empty(), source.byteOffset(2), "the middle of a surrogate pair");
        assertEquals(Optional.of(mark + "é😀".getBytes(encoding.charset()).length), source.byteOffset(3));
        assertEquals(Optional.of(source.bytes().length), source.byteOffset(4));
    }

    @Test
    void bytesThatAreNotUtf8CountAsOneCharacterEach() {
        SourceText source = SourceText.of("caf\u00e9 x".getBytes(Charset.forName("windows-1252")));

        assertEquals("caf\uFFFD x", source.text());
        assertEquals(Optional.of(5), source.byteOffset(5));
    }

    @Test
    void editsTakeTheLineEndsOfTheirPlace() {
        SourceText source = utf8("using A;\r\nclass C { }\n");

        assertEquals(
                "using A;\r\nusing B;\nclass D { }\n",
                source.edited(List.of(
                        new Replacement(Region.caret(2, 1), "using B;\n"),
                        new Replacement(new Region(2, 7, 2, 8), "D"))));
        assertThrows(
                IllegalArgumentException.class, () -> source.edited(List.of(new Replacement(Region.caret(4, 1), "x"))));
    }

    @Test
    void theBytesAreKeptAsTheyWere() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF, '\r', 'x'};

        assertArrayEquals(bytes, SourceText.of(bytes).bytes());
    }

    @Test
    void aMarkOfUtf16WinsOverEverythingElse() {
        assertEquals(TextEncoding.UTF_16LE_WITH_MARK, TextEncoding.of(new byte[] {(byte) 0xFF, (byte) 0xFE}));
        assertEquals(
                UTF_16BE, TextEncoding.of(new byte[] {(byte) 0xFE, (byte) 0xFF}).charset());
        assertEquals(UTF_16LE, TextEncoding.UTF_16LE_WITH_MARK.charset());
    }

    private static SourceText encode(TextEncoding encoding, String text) {
        byte[] mark = encoding.byteOrderMark();
        byte[] body = text.getBytes(encoding.charset());
        byte[] all = new byte[mark.length + body.length];
        System.arraycopy(mark, 0, all, 0, mark.length);
        System.arraycopy(body, 0, all, mark.length, body.length);
        return SourceText.of(all);
    }
}
