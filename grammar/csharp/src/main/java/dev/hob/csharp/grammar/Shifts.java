package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

/** Joins "&gt;" tokens that touch to shift operators (§12.11): inside type arguments they close lists one by one. */
final class Shifts {

    private Shifts() {}

    /** Joins the operator that starts with the "&gt;" at {@code i}; returns the token behind it. */
    static int join(TokenBuffer tokens, int i) {
        int last = i;
        while (last < i + 2 && tokens.touchesNext(last) && tokens.kind(last + 1) == GREATER) {
            last++;
        }
        boolean assigns = last > i - 1 && tokens.touchesNext(last) && tokens.kind(last + 1) == GREATER_OR_EQUAL;
        assigns &= last < i + 2;
        int parts = last - i + 1 + (assigns ? 1 : 0);
        switch (parts) {
            case 2 -> tokens.join(i, parts, assigns ? RIGHT_SHIFT_ASSIGN : RIGHT_SHIFT);
            case 3 -> tokens.join(i, parts, assigns ? UNSIGNED_RIGHT_SHIFT_ASSIGN : UNSIGNED_RIGHT_SHIFT);
            default -> {
                // A lone ">" stays what it is.
            }
        }
        return i + parts;
    }
}
