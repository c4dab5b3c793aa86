package dev.hob.csharp.grammar;

import dev.hob.language.Utf16CharStream;

/**
 * Cuts, ahead of the lexer grammar, the tokens and trivia that most of any text consists of: blanks, comments, words of
 * ASCII letters, brackets, short marks, decimal numbers and plain strings. It does so as the grammar would, only in a
 * loop over an array instead of an automaton, and hands everything that is not plain back to the grammar untouched.
 */
final class PlainTokens {

    /** Not a plain token: the grammar has to decide. */
    static final int NOT_PLAIN = 0;

    private static final int ASCII = 128;
    /** A number of no more decimal digits fits 64 bits. */
    private static final int MAX_DIGITS = 19;

    private static final byte WORD = -1;
    private static final byte DIGIT = -2;
    private static final byte MARK_BY_NEXT = -3;
    private static final byte QUOTE = -4;

    /** What an ASCII character begins: the type of the token that it always is, or how to go on. */
    private static final short[] BEGINS = new short[ASCII];

    private static final boolean[] IN_WORD = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            boolean letter = c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            IN_WORD[c] = letter || digit;
            BEGINS[c] = letter ? WORD : digit ? DIGIT : NOT_PLAIN;
        }
        BEGINS['('] = CSharpLexer.LPAREN;
        BEGINS[')'] = CSharpLexer.RPAREN;
        BEGINS['['] = CSharpLexer.LBRACKET;
        BEGINS[']'] = CSharpLexer.RBRACKET;
        BEGINS['{'] = CSharpLexer.LBRACE;
        BEGINS['}'] = CSharpLexer.RBRACE;
        BEGINS[','] = CSharpLexer.COMMA;
        BEGINS[';'] = CSharpLexer.SEMICOLON;
        BEGINS['~'] = CSharpLexer.TILDE;
        for (char c : ".=<>?:!".toCharArray()) {
            BEGINS[c] = MARK_BY_NEXT;
        }
        BEGINS['"'] = QUOTE;
    }

    private final Utf16CharStream chars;
    private final char[] text;
    private final Trivia trivia;

    PlainTokens(Utf16CharStream chars, Trivia trivia) {
        this.chars = chars;
        this.text = chars.text();
        this.trivia = trivia;
    }

    /** Moves behind blanks and comments, as far as they are plain. */
    void skipTrivia() {
        int i = chars.index();
        while (i < text.length) {
            char c = text[i];
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                i++;
            } else if (c == '/' && i + 1 < text.length && text[i + 1] == '/') {
                int end = LineEnds.next(text, i);
                trivia.comment(i, end);
                i = end;
            } else if (c == '/' && i + 1 < text.length && text[i + 1] == '*') {
                int end = endOfBlockComment(i + 2);
                if (end < 0) {
                    break;
                }
                trivia.comment(i, end);
                i = end;
            } else {
                break;
            }
        }
        chars.seek(i);
    }

    private int endOfBlockComment(int from) {
        for (int i = from; i + 1 < text.length; i++) {
            if (text[i] == '*' && text[i + 1] == '/') {
                return i + 2;
            }
        }
        return -1;
    }

    /** Moves behind the token that starts here and returns its type; moves nowhere if it is {@link #NOT_PLAIN}. */
    int next() {
        int start = chars.index();
        if (start >= text.length || text[start] >= ASCII) {
            return NOT_PLAIN;
        }
        int begins = BEGINS[text[start]];
        return switch (begins) {
            case WORD -> word(start);
            case DIGIT -> number(start);
            case MARK_BY_NEXT -> mark(start, at(start + 1));
            case QUOTE -> string(start);
            case NOT_PLAIN -> NOT_PLAIN;
            default -> endAt(start + 1, begins);
        };
    }

    private int word(int start) {
        int i = start + 1;
        while (i < text.length && text[i] < ASCII && IN_WORD[text[i]]) {
            i++;
        }
        char behind = at(i);
        // Letters of other scripts and Unicode escapes may go on with the word.
        return behind >= ASCII || behind == '\\' ? NOT_PLAIN : endAt(i, Words.type(text, start, i));
    }

    private int number(int start) {
        int i = start;
        while (at(i) >= '0' && at(i) <= '9') {
            i++;
        }
        char behind = at(i);
        boolean large = i - start > MAX_DIGITS;
        boolean goesOn = large || behind == '.' || behind < ASCII && IN_WORD[behind];
        return goesOn ? NOT_PLAIN : endAt(i, CSharpLexer.INTEGER_LITERAL);
    }

    private int mark(int start, char next) {
        switch (text[start]) {
            case '.':
                return next == '.' || next >= '0' && next <= '9' ? NOT_PLAIN : endAt(start + 1, CSharpLexer.DOT);
            case '=':
                return next == '>'
                        ? endAt(start + 2, CSharpLexer.ARROW)
                        : next == '=' ? endAt(start + 2, CSharpLexer.EQUAL) : endAt(start + 1, CSharpLexer.ASSIGN);
            case '<':
                return next == '<' || next == '=' ? NOT_PLAIN : endAt(start + 1, CSharpLexer.LESS);
            case '>':
                return next == '=' ? NOT_PLAIN : endAt(start + 1, CSharpLexer.GREATER);
            case '?':
                return next == '?' ? NOT_PLAIN : endAt(start + 1, CSharpLexer.QUESTION);
            case ':':
                return next == ':' ? NOT_PLAIN : endAt(start + 1, CSharpLexer.COLON);
            default:
                return next == '=' ? endAt(start + 2, CSharpLexer.NOT_EQUAL) : endAt(start + 1, CSharpLexer.BANG);
        }
    }

    /** A string that is neither raw nor holds a long escape, and ends on its line. */
    private int string(int start) {
        int i = start + 1;
        while (i < text.length && text[i] != '"') {
            if (text[i] == '\\') {
                if ("'\"\\0abefnrtv".indexOf(at(i + 1)) < 0) {
                    return NOT_PLAIN;
                }
                i++;
            } else if (LineEnds.isLineEnd(text[i])) {
                return NOT_PLAIN;
            }
            i++;
        }
        boolean raw = i == start + 1 && at(i + 1) == '"';
        boolean suffixed = (at(i + 1) == 'u' || at(i + 1) == 'U') && at(i + 2) == '8';
        return i >= text.length || raw || suffixed ? NOT_PLAIN : endAt(i + 1, CSharpLexer.STRING_LITERAL);
    }

    private int endAt(int end, int type) {
        chars.seek(end);
        return type;
    }

    private char at(int i) {
        return i < text.length ? text[i] : '\0';
    }
}
