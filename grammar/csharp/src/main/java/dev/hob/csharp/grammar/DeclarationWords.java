package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/**
 * Tells which words in front of a member or a type declare something: modifiers (§15.2.2, §15.3.6), "record" and
 * "union". Most of them may as well be types or names.
 */
final class DeclarationWords {

    private final Walk walk;

    DeclarationWords(Walk walk) {
        this.walk = walk;
    }

    /** Whether the word at {@code i} is a modifier and not the type or the name of a member. */
    boolean isModifier(int i) {
        TokenBuffer tokens = walk.tokens;
        return switch (tokens.kind(i)) {
            case NEW,
                    PUBLIC,
                    PROTECTED,
                    INTERNAL,
                    PRIVATE,
                    STATIC,
                    VIRTUAL,
                    SEALED,
                    OVERRIDE,
                    ABSTRACT,
                    EXTERN,
                    UNSAFE,
                    READONLY,
                    VOLATILE,
                    CONST -> true;
            case REF -> isStructBehind(i + 1);
            // Since C# 11 these two are no names of types.
            case REQUIRED, FILE -> true;
            case ASYNC, PARTIAL -> isMemberBehind(i + 1);
            default -> false;
        };
    }

    /** Makes the modifier at {@code i} the keyword that the parser expects. */
    void confirmModifier(int i) {
        if (walk.tokens.kind(i) == REF) {
            walk.tokens.retype(i, REF_STRUCT);
        } else if (TokenBuffer.isContextualKeyword(walk.tokens.kind(i))) {
            walk.tokens.confirm(i);
            walk.top.async |= walk.tokens.kind(i) == ASYNC;
        }
    }

    /** Whether a record is declared at {@code i}. */
    boolean isRecord(int i) {
        return walk.tokens.kind(i) == RECORD
                && (walk.tokens.kind(i + 1) == CLASS
                        || walk.tokens.kind(i + 1) == STRUCT
                        || walk.tokens.isIdentifier(i + 1) && isTypeHeader(i + 2));
    }

    /** Whether a union is declared at {@code i}. */
    boolean isUnion(int i) {
        TokenBuffer tokens = walk.tokens;
        boolean parameters = tokens.kind(i + 2) == LESS || tokens.kind(i + 2) == LPAREN && tokens.kind(i + 3) != RPAREN;
        return tokens.kind(i) == UNION && tokens.isIdentifier(i + 1) && parameters;
    }

    private boolean isStructBehind(int i) {
        int kind = walk.tokens.kind(i);
        return kind == STRUCT || kind == PARTIAL && walk.tokens.kind(i + 1) == STRUCT;
    }

    /** Whether a member follows at {@code i}, so that the word before it is a modifier and not a type or a name. */
    private boolean isMemberBehind(int i) {
        TokenBuffer tokens = walk.tokens;
        switch (tokens.kind(i)) {
            case CLASS,
                    STRUCT,
                    INTERFACE,
                    ENUM,
                    DELEGATE,
                    EVENT,
                    VOID,
                    PREDEFINED_TYPE,
                    REF,
                    LPAREN,
                    IMPLICIT,
                    EXPLICIT -> {
                return tokens.kind(i) != LPAREN || walk.types.skip(i, Suffixes.ALWAYS) != TypeScanner.NONE;
            }
            default -> {
                if (!tokens.isIdentifier(i)) {
                    return isModifier(i);
                }
            }
        }
        return switch (tokens.kind(i + 1)) {
            case ASSIGN, SEMICOLON, COMMA, LBRACE, ARROW -> false;
            default -> true;
        };
    }

    private boolean isTypeHeader(int i) {
        return switch (walk.tokens.kind(i)) {
            case LPAREN, LBRACE, SEMICOLON, COLON, LESS, WHERE -> true;
            default -> false;
        };
    }
}
