package dev.hob.csharp.grammar;

import java.util.Arrays;

/**
 * The layout of a raw string over several lines ("raw string literal", C# 11): its closing quotes stand on a line of their
 * own, and each line before them starts with the white space that they start with, or holds no more than part of it.
 */
final class RawStringLayout {

    private final char[] text;
    private final Trivia trivia;
    private int[] lines = new int[8];
    private int count;

    RawStringLayout(char[] text, Trivia trivia) {
        this.text = text;
        this.trivia = trivia;
    }

    /** A line of the string starts at {@code start}. */
    void line(int start) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
        }
        lines[count++] = start;
    }

    /** Lines of the string start behind the line ends in this stretch of its text. */
    void lines(int from, int end) {
        for (int i = from; i < end; i++) {
            if (LineEnds.isLineEnd(text[i])) {
                int next = LineEnds.after(text, i);
                line(next);
                i = next - 1;
            }
        }
    }

    /** Reports what is wrong, once the closing quotes are reached at {@code quotes}. */
    void check(int quotes) {
        int indentation = quotes;
        while (indentation > 0 && LineEnds.isBlank(text[indentation - 1])) {
            indentation--;
        }
        if (indentation == 0 || !LineEnds.isLineEnd(text[indentation - 1])) {
            trivia.problem(quotes, "the closing quotes of this raw string must stand on a line of their own");
            return;
        }
        boolean empty = true;
        for (int line = 0; line < count && lines[line] < indentation; line++) {
            empty = false;
            checkLine(lines[line], indentation, quotes);
        }
        if (empty) {
            trivia.problem(quotes, "a raw string over several lines must have a line between its quotes");
        }
    }

    private void checkLine(int line, int from, int quotes) {
        int length = quotes - from;
        int same = 0;
        while (same < length && line + same < text.length && text[line + same] == text[from + same]) {
            same++;
        }
        boolean blank = line + same < text.length && LineEnds.isLineEnd(text[line + same]);
        if (same < length && !blank) {
            trivia.problem(line, "this line of a raw string must start with the white space of its closing line");
        }
    }
}
