package dev.hob.csharp.grammar;

import dev.hob.language.Utf16CharStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Cuts C# out of a text of another language: the caller says where a token is to be looked for, and in which order the
 * tokens are parsed. All keep their offsets into the text; what the other language leaves unsaid can be generated.
 */
public final class EmbeddedTokens {

    private final Utf16CharStream chars;
    private final Trivia trivia = new Trivia();
    private final CSharpLexer lexer;
    private final Map<String, List<CSharpToken>> known = new HashMap<>();
    private int count;

    /** Reads {@code text} with {@code symbols} defined for {@code #if}. */
    public EmbeddedTokens(CharSequence text, Set<String> symbols) {
        chars = new Utf16CharStream(text, "C#");
        lexer = new CSharpLexer(chars);
        lexer.begin(symbols, trivia);
    }

    /** The text itself. Not to be changed. */
    public char[] text() {
        return chars.text();
    }

    /** Whether a part of an interpolated string comes next; then the next token has to be taken. */
    public boolean isInString() {
        return lexer.isInString();
    }

    /** Moves behind the blanks, comments and directives at {@code offset}, out of any string; returns where that is. */
    public int moveTo(int offset) {
        return lexer.moveTo(offset);
    }

    /** The token that starts here or behind. */
    public CSharpToken next() {
        count++;
        return lexer.nextToken();
    }

    /** Whether more tokens were cut than are ever parsed. */
    public boolean areTooMany() {
        return count > CSharpSyntax.MAX_TOKENS;
    }

    /** The token that starts at {@code offset}, where no string is open. */
    public CSharpToken at(int offset) {
        lexer.reset(offset);
        return next();
    }

    /** Remembers a comment of the language around the C#. */
    public void comment(int start, int end) {
        trivia.comment(start, end);
    }

    /** Says that the text is no such language at {@code offset}. */
    public void problem(int offset, String message) {
        trivia.problem(offset, message);
    }

    /** Forgets the tokens; the text is not read, for the {@code reason} given. */
    public ParsedSource refused(int offset, String reason) {
        return CSharpSyntax.refused(chars, trivia, offset, reason);
    }

    /** Parses {@code tokens} as a compilation unit. */
    public ParsedSource parse(List<CSharpToken> tokens) {
        TokenBuffer buffer = new TokenBuffer();
        tokens.forEach(buffer::add);
        buffer.add(new CSharpToken(chars, Token.EOF, chars.size(), chars.size() - 1));
        buffer.seal();
        return CSharpSyntax.parse(buffer, chars, trivia);
    }

    /** The tokens of {@code source}, which the text does not hold: all at {@code offset} and of no width. */
    public List<CSharpToken> generated(String source, int offset) {
        List<CSharpToken> tokens = new ArrayList<>();
        for (CSharpToken token : known.computeIfAbsent(source, EmbeddedTokens::tokensOf)) {
            tokens.add(CSharpToken.generated(chars, token.getType(), offset, token.getText()));
        }
        return tokens;
    }

    private static List<CSharpToken> tokensOf(String source) {
        List<CSharpToken> tokens = new ArrayList<>();
        CSharpLexer lexer = new CSharpLexer(new Utf16CharStream(source, "C#"));
        lexer.begin(Set.of(), new Trivia());
        CSharpToken token = lexer.nextToken();
        while (token.getType() != Token.EOF) {
            tokens.add(token);
            token = lexer.nextToken();
        }
        return tokens;
    }
}
