package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.INTERPOLATION_CLOSE;
import static dev.hob.csharp.grammar.CSharpLexer.INTERPOLATION_OPEN;
import static dev.hob.csharp.grammar.CSharpLexer.LBRACE;
import static dev.hob.csharp.grammar.CSharpLexer.LBRACKET;
import static dev.hob.csharp.grammar.CSharpLexer.LPAREN;
import static dev.hob.csharp.grammar.CSharpLexer.RBRACE;
import static dev.hob.csharp.grammar.CSharpLexer.RBRACKET;
import static dev.hob.csharp.grammar.CSharpLexer.RPAREN;

import java.util.Arrays;

/**
 * Pairs brackets in one run over the tokens. Where they do not fit, a brace outranks a parenthesis, and the end of a hole
 * in a string outranks a brace; what is left over stays without a pair.
 */
final class BracketMatcher {

    /** How many open brackets are looked through for one that fits, so that damage costs no quadratic time. */
    private static final int MAX_LOOK_BACK = 64;

    private final TokenBuffer tokens;
    private int[] open = new int[64];
    private int size;

    BracketMatcher(TokenBuffer tokens) {
        this.tokens = tokens;
    }

    /** Pairs all brackets; returns the first that is nested deeper than {@code maxDepth}, or -1. */
    int match(int maxDepth) {
        int count = tokens.count();
        for (int i = 0; i < count; i++) {
            if (size > maxDepth) {
                return i - 1;
            }
            switch (tokens.kind(i)) {
                case LPAREN, LBRACKET, LBRACE, INTERPOLATION_OPEN -> open(i);
                case RPAREN -> close(i, LPAREN);
                case RBRACKET -> close(i, LBRACKET);
                case RBRACE -> close(i, LBRACE);
                case INTERPOLATION_CLOSE -> close(i, INTERPOLATION_OPEN);
                default -> {
                    // no bracket
                }
            }
        }
        return -1;
    }

    private void open(int i) {
        if (size == open.length) {
            open = Arrays.copyOf(open, size * 2);
        }
        open[size++] = i;
    }

    private void close(int i, int opener) {
        int lowest = Math.max(0, size - MAX_LOOK_BACK);
        for (int at = size - 1; at >= lowest; at--) {
            int kind = tokens.kind(open[at]);
            if (kind == opener) {
                tokens.pair(open[at], i);
                size = at;
                return;
            }
            if (rank(kind) > rank(opener)) {
                return;
            }
        }
    }

    private static int rank(int opener) {
        return switch (opener) {
            case LBRACE -> 1;
            case INTERPOLATION_OPEN -> 2;
            default -> 0;
        };
    }
}
