package dev.hob.csharp.razor;

import dev.hob.csharp.grammar.CSharpSyntax;
import dev.hob.csharp.grammar.EmbeddedTokens;

/** The text of a Razor file and how far it is read: markup by its characters, C# by its tokens. */
final class RazorText {

    /** Says where code and markup nest too deep to be read. */
    static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int offset;

        TooDeep(int offset) {
            super(
                    "nested more than " + CSharpSyntax.MAX_NESTING + " levels deep: this is not read",
                    null,
                    false,
                    false);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    private final EmbeddedTokens tokens;
    private final char[] text;
    private int depth;
    private boolean unclosedTold;
    /** The offset up to which the text is read. */
    int at;

    RazorText(EmbeddedTokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    EmbeddedTokens tokens() {
        return tokens;
    }

    int length() {
        return text.length;
    }

    boolean isAtEnd() {
        return at >= text.length;
    }

    /** Moves on by {@code count} characters, as far as there are so many. */
    void skip(int count) {
        at = Math.min(at + count, text.length);
    }

    /** The character at {@code offset}; NUL behind the end. */
    char charAt(int offset) {
        return offset >= 0 && offset < text.length ? text[offset] : '\0';
    }

    /** The character that comes next. */
    char next() {
        return charAt(at);
    }

    /** Whether {@code word}, in lower case, stands at {@code offset} in any case. */
    boolean holds(int offset, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(charAt(offset + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean startsWord(int offset) {
        char c = charAt(offset);
        return c == '_' || Character.isLetter(c);
    }

    int wordEnd(int offset) {
        int i = offset;
        while (charAt(i) == '_' || Character.isLetterOrDigit(charAt(i))) {
            i++;
        }
        return i;
    }

    String word(int start, int end) {
        return new String(text, start, end - start);
    }

    /** Behind the blanks from {@code offset} on that stand on its line. */
    int skipBlanks(int offset) {
        int i = offset;
        while (charAt(i) == ' ' || charAt(i) == '\t') {
            i++;
        }
        return i;
    }

    /** Behind all white space from {@code offset} on. */
    int skipSpace(int offset) {
        int i = offset;
        while (i < text.length && Character.isWhitespace(text[i])) {
            i++;
        }
        return i;
    }

    /** Behind white space and comments, of C# and of Razor, from {@code offset} on. */
    int skipSpaceAndComments(int offset) {
        int i = skipSpace(offset);
        while (true) {
            int end;
            if (holds(i, "@*")) {
                end = behind("*@", i + 2);
            } else if (holds(i, "/*")) {
                end = behind("*/", i + 2);
            } else if (holds(i, "//")) {
                end = lineEnd(i);
            } else {
                return i;
            }
            if (end < 0) {
                return i;
            }
            i = skipSpace(end);
        }
    }

    int lineEnd(int offset) {
        int i = offset;
        while (i < text.length && text[i] != '\n' && text[i] != '\r') {
            i++;
        }
        return i;
    }

    boolean isFirstOnLine(int offset) {
        int i = offset - 1;
        while (charAt(i) == ' ' || charAt(i) == '\t' || charAt(i) == '\uFEFF') {
            i--;
        }
        return i < 0 || text[i] == '\n' || text[i] == '\r';
    }

    /** The offset behind the next {@code mark}, in lower case, from {@code offset} on; -1 if there is none. */
    int behind(String mark, int offset) {
        for (int i = offset; i + mark.length() <= text.length; i++) {
            if (text[i] == mark.charAt(0) && holds(i, mark)) {
                return i + mark.length();
            }
        }
        return -1;
    }

    /** Skips the comment of Razor that starts here. */
    void skipComment() {
        int end = behind("*@", at + 2);
        if (end < 0) {
            problem(at, "unfinished comment: expected '*@'");
        }
        tokens.comment(at, end < 0 ? text.length : end);
        at = end < 0 ? text.length : end;
    }

    void problem(int offset, String message) {
        tokens.problem(offset, message);
    }

    /** Says what is not closed before the file ends: the innermost only, for what is around it cannot be closed either. */
    void unclosed(int offset, String message) {
        if (!unclosedTold) {
            problem(offset, message);
        }
        unclosedTold = true;
    }

    /** To be called where code holds markup or markup holds code. */
    void enter() {
        if (++depth > CSharpSyntax.MAX_NESTING) {
            throw new TooDeep(at);
        }
    }

    void leave() {
        depth--;
    }
}
