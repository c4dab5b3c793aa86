package dev.hob.rule;

import dev.hob.findings.Region;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextRegion;

/** Takes whole lines and regions out of a text whose line ends are LF, as PMD's documents have them. */
public final class SourceLines {

    private SourceLines() {}

    /** The line that holds the character at {@code offset}, without its line end. */
    public static String lineAt(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return text.subSequence(start, end).toString();
    }

    /** The white space in front of the first other character of the line that holds {@code offset}. */
    public static String indentationAt(CharSequence text, int offset) {
        String line = lineAt(text, offset);
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** Where a part of {@code text} lies, in SARIF's terms. */
    static Region region(CharSequence text, TextRegion offsets) {
        int line = 1;
        int lineStart = 0;
        int[] start = null;
        for (int i = 0; ; i++) {
            if (i == offsets.getStartOffset()) {
                start = new int[] {line, i - lineStart + 1};
            }
            if (i == offsets.getEndOffset()) {
                return new Region(start[0], start[1], line, i - lineStart + 1);
            }
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
    }

    /** {@code region} with its line end and indentation, if nothing else stands on its lines; else itself. */
    public static TextRegion wholeLines(TextRegion region, CharSequence text) {
        int start = region.getStartOffset();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        int end = region.getEndOffset();
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        boolean isAlone =
                (start == 0 || text.charAt(start - 1) == '\n') && (end == text.length() || text.charAt(end) == '\n');
        return isAlone ? TextRegion.fromBothOffsets(start, Math.min(end + 1, text.length())) : region;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** PMD's location in SARIF's terms. */
    public static Region region(FileLocation location) {
        return new Region(
                location.getStartLine(), location.getStartColumn(), location.getEndLine(), location.getEndColumn());
    }
}
