package dev.hob.findings;

/**
 * A part of a text file, as SARIF's {@code region}: lines and columns count from 1, columns in UTF-16 code units, the
 * end column is exclusive. A line ends at LF, CRLF or a lone CR; a byte order mark
 * has no column.
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn) implements Comparable<Region> {

    /** Checks the order of start and end. */
    public Region {
        if (startLine < 1 || startColumn < 1 || endColumn < 1 || endLine < startLine) {
            throw new IllegalArgumentException(
                    "Not a region: " + startLine + ":" + startColumn + "-" + endLine + ":" + endColumn);
        }
        if (endLine == startLine && endColumn < startColumn) {
            throw new IllegalArgumentException(
                    "Ends before it starts: " + startLine + ":" + startColumn + "-" + endColumn);
        }
    }

    /** The empty region in front of {@code column}: where text is inserted. */
    public static Region caret(int line, int column) {
        return new Region(line, column, line, column);
    }

    /** Whether nothing lies in it. */
    public boolean isEmpty() {
        return startLine == endLine && startColumn == endColumn;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Region other) {
        int c = Integer.compare(startLine, other.startLine);
        c = c != 0 ? c : Integer.compare(startColumn, other.startColumn);
        c = c != 0 ? c : Integer.compare(endLine, other.endLine);
        return c != 0 ? c : Integer.compare(endColumn, other.endColumn);
    }
}
