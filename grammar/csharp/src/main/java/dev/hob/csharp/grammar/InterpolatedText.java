package dev.hob.csharp.grammar;

/**
 * Cuts the text of an interpolated string (§12.8.3): says where the text that starts at an offset ends, which is at a
 * hole, at the string's end or at the damage.
 */
final class InterpolatedText {

    private final char[] text;
    private final Trivia trivia;

    InterpolatedText(char[] text, Trivia trivia) {
        this.text = text;
        this.trivia = trivia;
    }

    /** Where the text from {@code from} ends: at a hole's brace, at the closing quotes or at an unfinished end. */
    int end(OpenString string, int from) {
        int i = from;
        while (i < text.length) {
            char c = text[i];
            if (c == '"') {
                int run = run(i, '"');
                if (string.isRaw() ? run >= string.quotes : !string.verbatim || run == 1) {
                    return string.isRaw() ? i + run - string.quotes : i;
                }
                i += string.isRaw() ? run : 2;
            } else if (c == '{') {
                int run = run(i, '{');
                if (string.isRaw() ? run >= string.braces : run % 2 == 1) {
                    return i + (string.isRaw() ? run - string.braces : run - 1);
                }
                i += run;
            } else if (c == '}') {
                i = closingBraces(string, i);
            } else if (c == '\\' && !string.isRaw() && !string.verbatim) {
                i += 2;
            } else if (LineEnds.isLineEnd(c) && !string.isRaw() && !string.verbatim) {
                return i;
            } else {
                i++;
            }
        }
        return text.length;
    }

    /** Where the content of a raw string starts whose quotes end at {@code from}: behind the rest of a blank line. */
    int rawStart(OpenString string, int from) {
        int lineEnd = LineEnds.skipBlanks(text, from, text.length);
        string.multiLine = lineEnd < text.length && LineEnds.isLineEnd(text[lineEnd]);
        return string.multiLine ? LineEnds.after(text, lineEnd) : from;
    }

    /** Where the content from {@code from} ends: the line end and the indentation before closing quotes are no part. */
    int contentEnd(OpenString string, int from, int end) {
        if (!string.multiLine || end >= text.length || text[end] != '"') {
            return end;
        }
        int i = end;
        while (i > from && LineEnds.isBlank(text[i - 1])) {
            i--;
        }
        if (i == from || !LineEnds.isLineEnd(text[i - 1])) {
            return end;
        }
        boolean pair = i - 2 >= from && text[i - 1] == '\n' && text[i - 2] == '\r';
        return i - (pair ? 2 : 1);
    }

    /** Where a format ({@code :N2}) from {@code from} ends. */
    int formatEnd(OpenString string, int from) {
        int i = from;
        while (i < text.length && text[i] != '}' && text[i] != '"' && text[i] != '{') {
            if (LineEnds.isLineEnd(text[i]) && !string.verbatim && !string.isRaw()) {
                return i;
            }
            i += text[i] == '\\' && !string.verbatim && !string.isRaw() ? 2 : 1;
        }
        return Math.min(i, text.length);
    }

    /** How often {@code c} stands in a row from {@code from} on. */
    int run(int from, char c) {
        int i = from;
        while (i < text.length && text[i] == c) {
            i++;
        }
        return i - from;
    }

    private int closingBraces(OpenString string, int from) {
        int run = run(from, '}');
        if (string.isRaw() ? run >= string.braces : run % 2 == 1) {
            trivia.problem(from, "a '}' in an interpolated string must be doubled");
        }
        return from + run;
    }
}
