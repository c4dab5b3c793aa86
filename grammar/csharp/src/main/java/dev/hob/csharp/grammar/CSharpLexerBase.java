package dev.hob.csharp.grammar;

import dev.hob.language.Utf16CharStream;
import java.util.Set;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * What the lexer grammar cannot say: where raw strings end, the texts and holes of interpolated strings, directives,
 * and what is wrong with characters that begin no token.
 */
abstract class CSharpLexerBase extends Lexer {

    private final Utf16CharStream chars;
    private final char[] text;
    private Trivia trivia;
    private Preprocessor preprocessor;
    private InterpolatedText interpolatedText;
    private PlainTokens plain;
    private OpenString open;
    /** Whether a token was read before, so that some directives come too late. */
    private boolean tokenSeen;
    /** Behind the last character that begins no token: a run of them is reported once. */
    private int unexpectedEnd = -1;

    CSharpLexerBase(CharStream input) {
        super(input);
        chars = (Utf16CharStream) input;
        text = chars.text();
        removeErrorListeners();
    }

    /** To be called once, before the first token. */
    final void begin(Set<String> symbols, Trivia collected) {
        trivia = collected;
        preprocessor = new Preprocessor(text, symbols, collected);
        interpolatedText = new InterpolatedText(text, collected);
        plain = new PlainTokens(chars, collected);
    }

    /** From now on the grammar alone decides. It finds the same tokens, only later: a test holds the two together. */
    final void withoutPlainTokens() {
        plain = null;
    }

    @Override
    public final CSharpToken nextToken() {
        if (open != null && !open.inHole) {
            return nextInString();
        }
        if (open != null && open.inFormat) {
            open.inFormat = false;
            int end = interpolatedText.formatEnd(open, chars.index());
            if (end > chars.index()) {
                return cut(CSharpLexer.FORMAT_TEXT, end);
            }
        }
        CSharpToken token = plainOrOther();
        tokenSeen = true;
        if (token.getType() == CSharpLexer.INTERPOLATED_STRING_START) {
            open = new OpenString(text, token.getStartIndex(), token.endOffset(), open);
            if (open.isRaw()) {
                token.extendTo(interpolatedText.rawStart(open, token.endOffset()) - 1);
                if (open.multiLine) {
                    open.layout = new RawStringLayout(text, trivia);
                    open.layout.line(token.endOffset());
                }
                chars.seek(token.endOffset());
            }
        } else if (open != null) {
            inHole(token);
        } else if (token.getType() == Token.EOF) {
            preprocessor.finish();
        }
        return token;
    }

    /** Whether the text of an interpolated string comes next, or a token in one of its holes. */
    final boolean isInString() {
        return open != null;
    }

    /** Moves to {@code offset}, out of any string; from there behind blanks, comments and directives. */
    final int moveTo(int offset) {
        reset(offset);
        plain.skipTrivia();
        while (chars.index() < text.length && text[chars.index()] == '#') {
            chars.seek(preprocessor.read(chars.index(), true));
            plain.skipTrivia();
        }
        return chars.index();
    }

    /** Goes on at {@code offset}, as if no string was open. */
    final void reset(int offset) {
        open = null;
        _hitEOF = false;
        chars.seek(offset);
    }

    private CSharpToken plainOrOther() {
        if (plain == null) {
            return (CSharpToken) super.nextToken();
        }
        plain.skipTrivia();
        int start = chars.index();
        int type = plain.next();
        return type == PlainTokens.NOT_PLAIN
                ? (CSharpToken) super.nextToken()
                : new CSharpToken(chars, type, start, chars.index() - 1);
    }

    @Override
    public final Token emit() {
        CSharpToken token = new CSharpToken(chars, _type, _tokenStartCharIndex, chars.index() - 1);
        if (_type == CSharpLexer.INTEGER_LITERAL) {
            Numbers.problemOfInteger(token.getText()).ifPresent(this::problem);
        } else if (_type == CSharpLexer.REAL_LITERAL) {
            Numbers.problemOfReal(token.getText()).ifPresent(this::problem);
        }
        emit(token);
        return token;
    }

    @Override
    public final Token emitEOF() {
        CSharpToken token = new CSharpToken(chars, Token.EOF, text.length, text.length - 1);
        emit(token);
        return token;
    }

    /** The next text, hole or end of an interpolated string. */
    private CSharpToken nextInString() {
        int start = chars.index();
        int quotesOrHole = interpolatedText.end(open, start);
        int end = interpolatedText.contentEnd(open, start, quotesOrHole);
        if (end > start) {
            if (open.layout != null) {
                open.layout.lines(start, end);
            }
            return cut(CSharpLexer.INTERPOLATED_STRING_TEXT, end);
        }
        if (end < text.length && text[end] == '{') {
            open.inHole = true;
            open.depth = 0;
            return cut(CSharpLexer.INTERPOLATION_OPEN, end + open.braces);
        }
        int stop = quotesOrHole;
        if (quotesOrHole < text.length && text[quotesOrHole] == '"') {
            if (open.layout != null) {
                open.layout.check(quotesOrHole);
            }
            stop = quotesOrHole + open.quotes;
        } else {
            trivia.problem(end, "unfinished string: expected '" + "\"".repeat(open.quotes) + "'");
        }
        open = open.outer;
        return cut(CSharpLexer.INTERPOLATED_STRING_END, stop);
    }

    private CSharpToken cut(int type, int end) {
        CSharpToken token = new CSharpToken(chars, type, chars.index(), end - 1);
        chars.seek(end);
        return token;
    }

    /** Follows the brackets of a hole to its end, and finds the colon before a format. */
    private void inHole(CSharpToken token) {
        switch (token.getType()) {
            case CSharpLexer.LPAREN, CSharpLexer.LBRACKET, CSharpLexer.LBRACE -> open.depth++;
            case CSharpLexer.RPAREN, CSharpLexer.RBRACKET -> open.depth--;
            case CSharpLexer.RBRACE -> {
                if (open.depth-- <= 0) {
                    closeHole(token);
                }
            }
            case CSharpLexer.COLON -> {
                if (open.depth <= 0) {
                    token.setType(CSharpLexer.FORMAT_COLON);
                    open.inFormat = true;
                }
            }
            case Token.EOF -> {
                trivia.problem(text.length, "unfinished interpolated string: expected '}'");
                open = null;
                preprocessor.finish();
            }
            default -> {
                // Whatever else stands in a hole does not end it.
            }
        }
    }

    private void closeHole(CSharpToken token) {
        int run = Math.min(interpolatedText.run(token.getStartIndex(), '}'), open.braces);
        if (run < open.braces) {
            trivia.problem(token.getStartIndex(), "expected '" + "}".repeat(open.braces) + "'");
        }
        token.setType(CSharpLexer.INTERPOLATION_CLOSE);
        token.extendTo(token.getStartIndex() + run - 1);
        chars.seek(token.getStartIndex() + run);
        open.inHole = false;
    }

    /** Called behind the opening quotes of a raw string: moves to its end. */
    final void rawString() {
        int start = _tokenStartCharIndex;
        int quotes = chars.index() - start;
        int content = LineEnds.skipBlanks(text, chars.index(), text.length);
        boolean multiLine = content == text.length || LineEnds.isLineEnd(text[content]);
        RawStringLayout layout = new RawStringLayout(text, trivia);
        int i = content;
        while (i < text.length && (multiLine || !LineEnds.isLineEnd(text[i]))) {
            int run = interpolatedText.run(i, '"');
            if (run >= quotes) {
                if (multiLine) {
                    layout.lines(content, i);
                    layout.check(i + run - quotes);
                }
                chars.seek(suffixed(i + run));
                return;
            }
            i += Math.max(run, 1);
        }
        trivia.problem(start, "unfinished string: expected '" + "\"".repeat(quotes) + "'");
        chars.seek(i);
    }

    private void problem(String message) {
        trivia.problem(_tokenStartCharIndex, message);
    }

    final void comment() {
        trivia.comment(_tokenStartCharIndex, chars.index());
    }

    final void directive() {
        chars.seek(preprocessor.read(_tokenStartCharIndex, tokenSeen));
    }

    /** Called behind a character that begins no token: reports it, and makes a token of an unfinished literal. */
    final void unexpected() {
        int start = _tokenStartCharIndex;
        char c = text[start];
        char next = start + 1 < text.length ? text[start + 1] : ' ';
        if (c == '"') {
            damagedLiteral(start, '"', CSharpLexer.STRING_LITERAL);
        } else if (c == '\'') {
            damagedLiteral(start, '\'', CSharpLexer.CHARACTER_LITERAL);
        } else if (c == '@' && next == '"') {
            trivia.problem(start, "unfinished string: expected '\"'");
            chars.seek(text.length);
            setType(CSharpLexer.STRING_LITERAL);
        } else {
            if (start != unexpectedEnd) {
                trivia.problem(start, "unexpected character " + printable(c));
            }
            unexpectedEnd = start + 1;
            if (trivia.isFull()) {
                chars.seek(text.length);
            }
            skip();
        }
    }

    /** Called behind the start of a comment that has no end. */
    final void unfinishedComment() {
        trivia.problem(_tokenStartCharIndex, "unfinished comment: expected '*/'");
        trivia.comment(_tokenStartCharIndex, text.length);
        chars.seek(text.length);
    }

    private void damagedLiteral(int start, char quote, int type) {
        int i = start + 1;
        while (i < text.length && text[i] != quote && !LineEnds.isLineEnd(text[i])) {
            boolean escape = text[i] == '\\' && i + 1 < text.length && !LineEnds.isLineEnd(text[i + 1]);
            i += escape ? 2 : 1;
        }
        boolean closed = i < text.length && text[i] == quote;
        String kind = quote == '"' ? "string" : "character";
        String closedProblem = quote == '"' ? "unknown escape sequence in a string" : "expected one character";
        trivia.problem(start, closed ? closedProblem : "unfinished " + kind + ": expected '" + quote + "'");
        chars.seek(closed ? suffixed(i + 1) : i);
        setType(type);
    }

    private int suffixed(int end) {
        boolean suffix = end + 1 < text.length && (text[end] == 'u' || text[end] == 'U') && text[end + 1] == '8';
        return suffix ? end + 2 : end;
    }

    private static String printable(char c) {
        return c > ' ' && c < 127 ? "'" + c + "'" : String.format("U+%04X", (int) c);
    }
}
