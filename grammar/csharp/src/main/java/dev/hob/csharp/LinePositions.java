package dev.hob.csharp;

/** Finds the lines and columns of ascending offsets. */
final class LinePositions {

    private final String text;
    private int line = 1;
    private int lineStart;

    LinePositions(String text) {
        this.text = text;
    }

    /** The error at {@code offset}, which is not before that of the last call. */
    SyntaxError error(int offset, String message) {
        int lineEnd = text.indexOf('\n', lineStart);
        while (lineEnd >= 0 && lineEnd < offset) {
            line++;
            lineStart = lineEnd + 1;
            lineEnd = text.indexOf('\n', lineStart);
        }
        return new SyntaxError(offset, line, offset - lineStart + 1, message);
    }
}
