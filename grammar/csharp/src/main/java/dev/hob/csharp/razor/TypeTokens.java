package dev.hob.csharp.razor;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.CSharpToken;
import java.util.List;

/**
 * Tells whether tokens are what a directive wants before they become part of the class's header, where damage would take
 * the whole class along.
 */
final class TypeTokens {

    private static final int MAX_DEPTH = 50;

    private final List<CSharpToken> tokens;
    private int at;

    private TypeTokens(List<CSharpToken> tokens) {
        this.tokens = tokens;
    }

    /** Whether {@code tokens} are one type. */
    static boolean areType(List<CSharpToken> tokens) {
        TypeTokens reader = new TypeTokens(tokens);
        return reader.type(0) && reader.at == tokens.size();
    }

    /** Whether {@code tokens} are names with dots between them. */
    static boolean areName(List<CSharpToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            CSharpToken token = tokens.get(i);
            if (i % 2 == 0 ? !isName(token) : token.getType() != DOT) {
                return false;
            }
        }
        return tokens.size() % 2 == 1;
    }

    /** Whether {@code tokens} stand in square brackets that fit. */
    static boolean areInBrackets(List<CSharpToken> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int type = tokens.get(i).getType();
            depth += type == LBRACKET ? 1 : type == RBRACKET ? -1 : 0;
            if (depth <= 0 && type != RBRACKET) {
                return false;
            }
        }
        return depth == 0 && !tokens.isEmpty();
    }

    private static boolean isName(CSharpToken token) {
        int type = token.getType();
        return type == IDENTIFIER || type >= ADD && type <= YIELD;
    }

    private boolean type(int depth) {
        if (depth > MAX_DEPTH || !(take(PREDEFINED_TYPE) || (take(LPAREN) ? elements(depth) : name(depth)))) {
            return false;
        }
        while (take(QUESTION) || is(LBRACKET)) {
            if (take(LBRACKET)) {
                while (take(COMMA)) {
                    // the dimensions of an array
                }
                if (!take(RBRACKET)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The elements of a tuple, with or without names. */
    private boolean elements(int depth) {
        do {
            if (!type(depth + 1)) {
                return false;
            }
            takeName();
        } while (take(COMMA));
        return take(RPAREN);
    }

    private boolean name(int depth) {
        do {
            if (!takeName() || take(LESS) && !arguments(depth)) {
                return false;
            }
        } while (take(DOT) || take(DOUBLE_COLON));
        return true;
    }

    private boolean arguments(int depth) {
        do {
            if (!type(depth + 1)) {
                return false;
            }
        } while (take(COMMA));
        return take(GREATER);
    }

    private boolean takeName() {
        boolean found = at < tokens.size() && isName(tokens.get(at));
        at += found ? 1 : 0;
        return found;
    }

    private boolean is(int type) {
        return at < tokens.size() && tokens.get(at).getType() == type;
    }

    private boolean take(int type) {
        boolean found = is(type);
        at += found ? 1 : 0;
        return found;
    }
}
