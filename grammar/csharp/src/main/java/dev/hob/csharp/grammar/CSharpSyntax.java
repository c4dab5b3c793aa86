package dev.hob.csharp.grammar;

import dev.hob.language.Utf16CharStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * The way from text to ANTLR's parse tree: lexer and preprocessor fill a token array, the token pass settles its
 * ambiguities, the parser builds the tree. Threads may parse at the same time. No text makes it fail.
 */
public final class CSharpSyntax {

    /**
     * How deep brackets, embedded statements, conditional operators and queries may nest together. The parser recurses
     * up to eight calls for each level, whose frames are large: the deepest initializers take half of the megabyte that
     * is a thread's default stack.
     */
    public static final int MAX_NESTING = 200;

    /** More tokens are not read: these take a gigabyte of memory on their way to a tree, and a hundred files have fewer. */
    public static final int MAX_TOKENS = 4_000_000;

    private CSharpSyntax() {}

    /** Parses {@code text} with {@code symbols} defined for {@code #if}. */
    public static ParsedSource parse(CharSequence text, Set<String> symbols) {
        Utf16CharStream chars = new Utf16CharStream(text, "C#");
        Trivia trivia = new Trivia();
        return parse(tokens(chars, symbols, trivia), chars, trivia);
    }

    /** Parses tokens that the lexer cut from {@code chars}, the end of the file the last of them. */
    static ParsedSource parse(TokenBuffer buffer, Utf16CharStream chars, Trivia trivia) {
        if (buffer.count() > MAX_TOKENS) {
            int offset = buffer.token(MAX_TOKENS).getStartIndex();
            return refused(chars, trivia, offset, "more than " + MAX_TOKENS + " tokens: this is not read");
        }
        int tooDeep = new BracketMatcher(buffer).match(MAX_NESTING);
        if (tooDeep < 0) {
            tooDeep = new TokenPass(buffer, trivia).run(MAX_NESTING);
        }
        if (tooDeep >= 0) {
            int offset = buffer.token(tooDeep).getStartIndex();
            return refused(chars, trivia, offset, "nested more than " + MAX_NESTING + " levels deep: this is not read");
        }
        return parsed(buffer.result(), trivia);
    }

    /** What is parsed of a text that is refused: nothing. */
    static ParsedSource refused(Utf16CharStream chars, Trivia trivia, int offset, String reason) {
        trivia.problem(offset, reason);
        CSharpToken end = new CSharpToken(chars, Token.EOF, chars.size(), chars.size() - 1);
        return parsed(new CSharpToken[] {end}, trivia);
    }

    private static TokenBuffer tokens(Utf16CharStream chars, Set<String> symbols, Trivia trivia) {
        CSharpLexer lexer = new CSharpLexer(chars);
        lexer.begin(symbols, trivia);
        TokenBuffer buffer = new TokenBuffer();
        CSharpToken token;
        do {
            token = lexer.nextToken();
            buffer.add(token);
        } while (token.getType() != Token.EOF && buffer.count() <= MAX_TOKENS);
        buffer.seal();
        return buffer;
    }

    private static ParsedSource parsed(CSharpToken[] tokens, Trivia trivia) {
        CSharpParser parser = new CSharpParser(new TokenArrayStream(tokens, trivia));
        CSharpParser.CompilationUnitContext tree = parser.compilationUnit();
        List<SyntaxProblem> problems = new ArrayList<>(trivia.problems());
        problems.sort(Comparator.comparingInt(SyntaxProblem::offset));
        return new ParsedSource(
                tree,
                Collections.unmodifiableList(Arrays.asList(tokens)),
                trivia.comments(),
                trivia.directives(),
                trivia.inactive(),
                problems);
    }
}
