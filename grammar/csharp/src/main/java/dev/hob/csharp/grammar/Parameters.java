package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Reads parameters (§15.6.2, §12.19.2) and attributes (§22.3): types, targets, and lambda parameters without a type. */
final class Parameters {

    private final Walk walk;

    Parameters(Walk walk) {
        this.walk = walk;
    }

    void parameter() {
        switch (walk.kind()) {
            case LBRACKET -> walk.open(Kind.ATTRIBUTES, State.ATTRIBUTE, State.PARAMETER);
            case THIS, REF, OUT, IN, PARAMS, READONLY -> walk.at++;
            case ARGLIST, COMMA -> walk.top.state = State.OPERATOR;
            default -> {
                if (isScopedModifier()) {
                    walk.tokens.confirm(walk.at++);
                } else {
                    typeAndName();
                }
            }
        }
    }

    void attribute() {
        if (walk.kind(1) == COLON) {
            walk.tokens.retype(walk.at, ATTRIBUTE_TARGET);
            walk.at += 2;
        }
        int end = walk.types.mark(walk.at, Suffixes.ALWAYS);
        walk.moveTo(end == TypeScanner.NONE ? walk.at : end, State.OPERATOR);
    }

    private void typeAndName() {
        TokenBuffer tokens = walk.tokens;
        if (walk.top.kind == Kind.LAMBDA_PARAMETERS && tokens.isIdentifier(walk.at) && isParameterEnd(walk.at + 1)) {
            tokens.retype(walk.at, LAMBDA_PARAMETER);
            walk.next(State.OPERATOR);
            return;
        }
        int end = walk.types.mark(walk.at, Suffixes.ALWAYS);
        int name = end == TypeScanner.NONE ? walk.at : end;
        walk.moveTo(tokens.isIdentifier(name) ? name + 1 : name, State.OPERATOR);
    }

    /** "scoped" (C# 11) is a modifier unless it is the type or the name itself. */
    private boolean isScopedModifier() {
        return walk.kind() == SCOPED
                && (walk.kind(1) == REF
                        || walk.kind(1) == PREDEFINED_TYPE
                        || walk.kind(1) == IN
                        || walk.kind(1) == OUT
                        || walk.kind(1) == PARAMS
                        || walk.kind(1) == THIS
                        || walk.tokens.isIdentifier(walk.at + 1) && !isTypeScoped());
    }

    private boolean isTypeScoped() {
        return isParameterEnd(walk.at + 2) && walk.top.kind != Kind.LAMBDA_PARAMETERS;
    }

    private boolean isParameterEnd(int i) {
        int kind = walk.tokens.kind(i);
        return kind == COMMA || kind == RPAREN || kind == ASSIGN || kind == RBRACKET;
    }
}
