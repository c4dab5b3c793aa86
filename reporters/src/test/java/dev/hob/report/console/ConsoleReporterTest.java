package dev.hob.report.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.findings.Region;
import dev.hob.findings.SourceText;
import dev.hob.report.GoldenFile;
import dev.hob.report.SampleAudit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleReporterTest {

    @Test
    void showsFindingsFileByFileAndClosesWithTheSummary() throws IOException {
        GoldenFile.assertSame(
                "console-full.txt", GoldenFile.report(new ConsoleReporter(Palette.PLAIN), SampleAudit.full()));
    }

    @Test
    void saysInAFewLinesThatNothingWasFound() throws IOException {
        GoldenFile.assertSame(
                "console-clean.txt", GoldenFile.report(new ConsoleReporter(Palette.PLAIN), SampleAudit.clean()));
    }

    @Test
    void coloursAreAllThatATerminalGetsMore() throws IOException {
        String plain = GoldenFile.report(new ConsoleReporter(Palette.PLAIN), SampleAudit.full());
        String coloured = GoldenFile.report(new ConsoleReporter(Palette.COLOURED), SampleAudit.full());

        assertTrue(coloured.contains(": \u001B[1;31merror\u001B[0m \u001B[1mDuendePackageBelowTarget\u001B[0m"));
        assertTrue(coloured.contains("\u001B[1;33m^^^^^^^^^^^^^^\u001B[0m"), "carets in the colour of the level");
        assertTrue(coloured.contains("        \u001B[32m+ "), "diffs in red and green");
        assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
        assertFalse(plain.contains("\u001B"));
    }

    @Test
    void caretsStandUnderTheRegionBehindTabsAndWideCharacters() {
        assertEquals(
                List.of("   1 | \tx 😀 bad();", "     | \t     ^^^"),
                excerpt("\tx 😀 bad();", new Region(1, 7, 1, 10)));
    }

    @Test
    void anEmptyRegionHasOneCaret() {
        assertEquals(List.of("   1 | ab", "     |   ^"), excerpt("ab", Region.caret(1, 3)));
    }

    @Test
    void aRegionOfSeveralLinesIsMarkedToTheEndOfItsFirst() {
        assertEquals(List.of("   1 | class A", "     |       ^"), excerpt("class A\n{\n}", new Region(1, 7, 3, 2)));
    }

    @Test
    void aLongLineIsCutAroundTheRegion() {
        String line = "x".repeat(500) + "BAD" + "y".repeat(500);

        assertEquals(
                List.of(
                        "   1 | …" + "x".repeat(40) + "BAD" + "y".repeat(117) + "…",
                        "     |  " + " ".repeat(40) + "^^^"),
                excerpt(line, new Region(1, 501, 1, 504)));
    }

    @Test
    void escapeSequencesOfASourceDoNotReachTheTerminal() {
        assertEquals(
                "   1 | \uFFFD[31mred",
                excerpt("\u001B[31mred", Region.caret(1, 1)).get(0));
    }

    private static List<String> excerpt(String text, Region region) {
        Excerpt excerpt = Excerpt.of(SourceText.of(text.getBytes(StandardCharsets.UTF_8)), region);
        return List.of(excerpt.source(), excerpt.gutter() + excerpt.carets());
    }
}
