package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

/** Tells types that nest too deep to be read from long rows of comparisons, which look alike where they begin. */
final class DeepTypes {

    private final TokenBuffer tokens;
    private int first = TypeScanner.NONE;
    /** Up to which token what can be part of a type was run through. */
    private int end;

    DeepTypes(TokenBuffer tokens) {
        this.tokens = tokens;
    }

    /** The "&lt;" of the first type that is too deep, or NONE. */
    int first() {
        return first;
    }

    /** To be told of each "&lt;" at which the limit is reached: of a type if "&gt;" follows what only types consist of. */
    void meet(int less) {
        if (first != TypeScanner.NONE || less < end) {
            return;
        }
        end = less;
        while (isPartOfType(end)) {
            end++;
        }
        first = tokens.kind(end) == GREATER ? less : TypeScanner.NONE;
    }

    private boolean isPartOfType(int i) {
        return switch (tokens.kind(i)) {
            case LESS, COMMA, DOT, DOUBLE_COLON, QUESTION, LBRACKET, RBRACKET, PREDEFINED_TYPE -> true;
            default -> tokens.isIdentifier(i);
        };
    }
}
