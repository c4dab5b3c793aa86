package dev.hob.rule;

import dev.hob.findings.Region;
import net.sourceforge.pmd.lang.document.FileLocation;

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

    /** PMD's location in SARIF's terms. */
    public static Region region(FileLocation location) {
        return new Region(
                location.getStartLine(), location.getStartColumn(), location.getEndLine(), location.getEndColumn());
    }
}
