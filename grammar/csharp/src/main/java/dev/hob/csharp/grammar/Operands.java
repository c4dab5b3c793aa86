package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

/** Which tokens can start an operand of an expression (§12.8, §12.9), and which may follow a cast (§12.9.7). */
final class Operands {

    private Operands() {}

    /** Whether token {@code i} can start an operand. */
    static boolean canStart(TokenBuffer tokens, int i) {
        return switch (tokens.kind(i)) {
            case PLUS, MINUS, STAR, AMPERSAND, CARET, RANGE, INCREMENT, DECREMENT, LBRACKET -> true;
            default -> startsUnambiguously(tokens, i);
        };
    }

    /** Whether token {@code i} starts an operand and can be nothing else, such as an operator. */
    static boolean startsUnambiguously(TokenBuffer tokens, int i) {
        return switch (tokens.kind(i)) {
            case LPAREN,
                    BANG,
                    TILDE,
                    PREDEFINED_TYPE,
                    INTEGER_LITERAL,
                    REAL_LITERAL,
                    CHARACTER_LITERAL,
                    STRING_LITERAL,
                    INTERPOLATED_STRING_START,
                    TRUE,
                    FALSE,
                    NULL,
                    THIS,
                    BASE,
                    NEW,
                    TYPEOF,
                    SIZEOF,
                    DEFAULT,
                    CHECKED,
                    UNCHECKED,
                    STACKALLOC,
                    DELEGATE,
                    STATIC,
                    THROW,
                    REF,
                    ARGLIST,
                    MAKEREF,
                    REFTYPE,
                    REFVALUE -> true;
            default -> tokens.isIdentifier(i);
        };
    }
}
