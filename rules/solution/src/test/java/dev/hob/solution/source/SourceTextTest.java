package dev.hob.solution.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static final String TEXT = "<V>\u00E4 \uD83D\uDE80</V>\r\nnext\rlast";
    private static final String AS_PMD_SEES_IT = "<V>\u00E4 \uD83D\uDE80</V>\nnext\nlast";

    @Test
    void utf_8_with_and_without_byte_order_mark() throws UnreadableFile {
        assertEquals(
                AS_PMD_SEES_IT,
                SourceText.decode(TEXT.getBytes(StandardCharsets.UTF_8)).text());
        assertEquals(
                AS_PMD_SEES_IT,
                SourceText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .text());
    }

    @Test
    void utf_16_with_byte_order_mark() throws UnreadableFile {
        assertEquals(
                AS_PMD_SEES_IT,
                SourceText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                        .text());
        assertEquals(
                AS_PMD_SEES_IT,
                SourceText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))
                        .text());
    }

    @Test
    void anything_else_is_refused_and_says_what_to_do() {
        UnreadableFile error = assertThrows(
                UnreadableFile.class, () -> SourceText.decode("\u00E4".getBytes(StandardCharsets.ISO_8859_1)));

        assertEquals("not readable as UTF-8: save the file as UTF-8", error.getMessage());
    }

    @Test
    void lines_and_columns_count_from_one_in_utf_16_code_units() {
        SourceText text = SourceText.of("a\uD83D\uDE80b\r\nc");

        assertEquals("1:4", text.line(3) + ":" + text.column(3));
        assertEquals("2:1", text.line(5) + ":" + text.column(5));
        assertEquals("2:2", text.line(6) + ":" + text.column(6));
        assertEquals("a\uD83D\uDE80b", text.lineText(1));
        assertEquals("c", text.lineText(2));
    }
}
