package dev.hob.csharp.grammar;

/** An interpolated string whose end the lexer has not reached, and how far the current hole's brackets are open. */
final class OpenString {

    final OpenString outer;
    /** How many quotes end the string, three or more if it is raw. */
    final int quotes;
    /** How many braces open and close a hole. */
    final int braces;

    final boolean verbatim;
    /** Whether a raw string's content stands on lines of its own. */
    boolean multiLine;
    /** The lines of such a content, or null. */
    RawStringLayout layout;

    boolean inHole;
    boolean inFormat;
    int depth;

    /** Reads the delimiter that starts at {@code start} and ends before {@code end}. */
    OpenString(char[] text, int start, int end, OpenString outer) {
        int dollars = 0;
        int marks = 0;
        boolean at = false;
        for (int i = start; i < end; i++) {
            dollars += text[i] == '$' ? 1 : 0;
            marks += text[i] == '"' ? 1 : 0;
            at |= text[i] == '@';
        }
        this.outer = outer;
        this.quotes = marks;
        this.braces = dollars;
        this.verbatim = at;
    }

    boolean isRaw() {
        return quotes > 2;
    }
}
