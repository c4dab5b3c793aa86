package dev.hob.csharp;

/** Finds the lines and columns of ascending offsets. */
final class LinePositions {

    private final String text;
    private int line = 1;
    private int lineStart;
    private int lineEnd;

    LinePositions(String text) {
        this.text = text;
        this.lineEnd = endOf(0);
    }

    /** The error at {@code offset}, which is not before that of the last call. */
    SyntaxError error(int offset, String message) {
        while (lineEnd < offset) {
            line++;
            lineStart = lineEnd + 1;
            lineEnd = endOf(lineStart);
        }
        return new SyntaxError(offset, line, offset - lineStart + 1, message);
    }

    private int endOf(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
