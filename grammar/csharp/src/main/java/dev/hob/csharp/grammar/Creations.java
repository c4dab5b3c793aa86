package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Reads creations: tells the forms of "new" apart (§12.8.17) and marks the brackets of array sizes (§12.8.22 too). */
final class Creations {

    private final Walk walk;

    Creations(Walk walk) {
        this.walk = walk;
    }

    void readNew() {
        TokenBuffer tokens = walk.tokens;
        int keyword = walk.at;
        walk.top.operandStart = keyword;
        walk.at++;
        switch (walk.kind()) {
            case LBRACKET -> {
                tokens.retype(keyword, NEW_IMPLICIT_ARRAY);
                tokens.retype(walk.at, LBRACKET_RANK);
                int close = tokens.match(walk.at);
                walk.moveTo(close > walk.at ? close + 1 : walk.at + 1, State.OPERATOR);
            }
            case LBRACE -> {
                tokens.retype(keyword, NEW_ANONYMOUS);
                walk.open(Kind.INITIALIZER, State.INITIALIZER_ELEMENT, State.OPERATOR);
            }
            case LPAREN -> {
                int type = walk.types.skip(walk.at, Suffixes.ALWAYS);
                if (type == TypeScanner.NONE || tokens.kind(type - 1) != RBRACKET && tokens.kind(type) != LBRACKET) {
                    tokens.retype(keyword, NEW_IMPLICIT);
                    walk.open(Kind.ARGUMENTS, State.ARGUMENT, State.OPERATOR);
                } else {
                    typed(keyword);
                }
            }
            default -> typed(keyword);
        }
    }

    void readStackalloc() {
        walk.at++;
        if (walk.kind() != LBRACKET) {
            int end = walk.types.markElement(walk.at);
            walk.at = end == TypeScanner.NONE ? walk.at : end;
        }
        walk.top.state = State.ARRAY_SIZE;
    }

    void readArraySize() {
        TokenBuffer tokens = walk.tokens;
        if (walk.kind() == QUESTION && walk.kind(1) == LBRACKET) {
            tokens.retype(walk.at++, NULLABLE);
        } else if (walk.kind() == LBRACKET) {
            tokens.retype(walk.at, LBRACKET_RANK);
            if (walk.types.isRank(walk.at)) {
                walk.at = tokens.match(walk.at) + 1;
            } else {
                walk.open(Kind.ARGUMENTS, State.OPERAND, State.ARRAY_SIZE);
            }
        } else {
            walk.top.state = State.OPERATOR;
        }
    }

    private void typed(int keyword) {
        int end = walk.types.markElement(walk.at);
        if (end == TypeScanner.NONE) {
            walk.top.state = State.OPERATOR;
        } else if (walk.tokens.kind(end) == LBRACKET) {
            walk.tokens.retype(keyword, NEW_ARRAY);
            walk.moveTo(end, State.ARRAY_SIZE);
        } else {
            walk.moveTo(end, State.OPERATOR);
        }
    }
}
