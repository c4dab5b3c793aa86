package dev.hob.report.console;

import dev.hob.findings.Region;
import dev.hob.findings.SourceText;

/**
 * The first source line of a region, with its number and with carets under the region.
 *
 * @param gutter what stands in front of the carets
 */
record Excerpt(String source, String gutter, String carets) {

    /** How much of a long line is shown, the region's start included. */
    private static final int LINE_LIMIT = 160;

    private static final int CONTEXT_BEFORE = 40;

    static Excerpt of(SourceText source, Region region) {
        String line = source.line(region.startLine());
        int start = Math.min(region.startColumn() - 1, line.length());
        int end =
                region.endLine() > region.startLine() ? line.length() : Math.min(region.endColumn() - 1, line.length());
        int from = line.length() > LINE_LIMIT ? Math.max(0, start - CONTEXT_BEFORE) : 0;
        int to = Math.min(line.length(), from + LINE_LIMIT);

        String shown = (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
        String beforeCarets = (from > 0 ? " " : "") + blank(line.substring(from, start));
        int carets = Math.max(1, line.codePointCount(start, Math.max(start, Math.min(end, to))));
        String number = Integer.toString(region.startLine());
        return new Excerpt(
                numbered(number, shown),
                "   " + " ".repeat(number.length()) + " | " + beforeCarets,
                "^".repeat(carets));
    }

    /** One line of source behind its number. */
    static String numbered(String number, String text) {
        return ("   " + number + " | " + TerminalText.harmless(text)).stripTrailing();
    }

    /** As wide as {@code text}: tabs stay tabs, whatever their width; ideographs and emoji take two columns. */
    private static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        text.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : isWide(c) ? "  " : " "));
        return blank.toString();
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint) || codePoint >= 0x1F000;
    }
}
