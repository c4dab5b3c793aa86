package dev.hob.csharp.grammar;

/** The line terminators of C# (§6.3.2) and the white space that is not one of them (§6.3.4). */
final class LineEnds {

    private LineEnds() {}

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The offset of the first line terminator from {@code from} on, or the text's length. */
    static int next(char[] text, int from) {
        int i = from;
        while (i < text.length && !isLineEnd(text[i])) {
            i++;
        }
        return i;
    }

    /** The offset behind the line terminator at {@code lineEnd}. */
    static int after(char[] text, int lineEnd) {
        if (lineEnd >= text.length) {
            return text.length;
        }
        boolean pair = text[lineEnd] == '\r' && lineEnd + 1 < text.length && text[lineEnd + 1] == '\n';
        return lineEnd + (pair ? 2 : 1);
    }

    static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u000B'
                || c == '\f'
                || c == '\u001A'
                || c == '\uFEFF'
                || (c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    static int skipBlanks(char[] text, int from, int end) {
        int i = from;
        while (i < end && isBlank(text[i])) {
            i++;
        }
        return i;
    }
}
