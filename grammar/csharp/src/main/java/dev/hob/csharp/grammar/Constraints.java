package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Reads constraint clauses (§15.2.5): confirms "where" and "allows", and marks the types. */
final class Constraints {

    private final Walk walk;

    Constraints(Walk walk) {
        this.walk = walk;
    }

    /** Whether a constraint clause starts at the current token. */
    boolean isAhead() {
        return walk.kind() == WHERE && walk.tokens.isIdentifier(walk.at + 1) && walk.kind(2) == COLON;
    }

    /** Reads one clause and moves behind it. */
    void clause() {
        TokenBuffer tokens = walk.tokens;
        tokens.confirm(walk.at);
        walk.at += 3;
        while (true) {
            constraint();
            if (walk.kind() != COMMA) {
                return;
            }
            walk.at++;
        }
    }

    private void constraint() {
        switch (walk.kind()) {
            case CLASS -> {
                walk.at++;
                if (walk.kind() == QUESTION) {
                    walk.tokens.retype(walk.at++, NULLABLE);
                }
            }
            case STRUCT, DEFAULT -> walk.at++;
            case NEW -> walk.at += 3;
            default -> {
                if (walk.kind() == ALLOWS && walk.kind(1) == REF) {
                    walk.tokens.confirm(walk.at);
                    walk.at += 3;
                } else {
                    int end = walk.types.mark(walk.at, Suffixes.ALWAYS);
                    walk.at = end == TypeScanner.NONE ? walk.at : end;
                }
            }
        }
    }
}
