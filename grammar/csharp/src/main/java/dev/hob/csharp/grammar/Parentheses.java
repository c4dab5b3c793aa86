package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Tells casts (§12.9.7) from parenthesised expressions, and declarations (§12.17) from other tuple elements. */
final class Parentheses {

    private final Walk walk;

    Parentheses(Walk walk) {
        this.walk = walk;
    }

    /** Whether the parenthesis at the current token is a cast: it holds a type, and what follows cannot be an operator. */
    boolean isCast() {
        TokenBuffer tokens = walk.tokens;
        int open = walk.at;
        int close = tokens.match(open);
        if (close < open + 2 || walk.types.skip(open + 1, Suffixes.ALWAYS) != close) {
            return false;
        }
        int first = tokens.kind(open + 1);
        int last = tokens.kind(close - 1);
        boolean certainlyType = first == PREDEFINED_TYPE
                || first == VOID
                || first == DELEGATE
                || last == QUESTION
                || last == STAR
                || last == RBRACKET
                || close == open + 4 && tokens.kind(open + 2) == DOUBLE_COLON;
        return certainlyType || canFollowCast(close + 1);
    }

    private boolean canFollowCast(int i) {
        TokenBuffer tokens = walk.tokens;
        int kind = tokens.kind(i);
        if (TokenBuffer.isContextualKeyword(kind)) {
            boolean operator = kind == WITH && tokens.kind(i + 1) == LBRACE
                    || walk.top.inQuery && Queries.isClauseWord(kind)
                    || (kind == AND || kind == OR || kind == WHEN) && (isInPattern() || walk.top.inCaseLabel);
            return !operator;
        }
        if (kind == LBRACKET) {
            // "(A)[0]" is an element access; a constructed type or an empty bracket shows a collection expression.
            int last = tokens.kind(i - 2);
            return last == GREATER || last == RPAREN || tokens.kind(i + 1) == RBRACKET;
        }
        return Operands.startsUnambiguously(tokens, i);
    }

    private boolean isInPattern() {
        return walk.top.constantStart >= 0 || walk.top.inArmHead;
    }

    /** Reads a declaration ({@code int x}) at the current token; alone it may stand behind "out" only. */
    boolean readDeclaration(boolean alone) {
        TokenBuffer tokens = walk.tokens;
        int start = walk.at;
        if (tokens.kind(start) == VAR && tokens.kind(start + 1) == LPAREN) {
            return readDeconstruction();
        }
        if (!startsType(start)) {
            return false;
        }
        int name = walk.types.skip(start, Suffixes.ALWAYS);
        if (name == TypeScanner.NONE || !tokens.isIdentifier(name)) {
            return false;
        }
        int behind = tokens.kind(name + 1);
        boolean ends = behind == COMMA || behind == RPAREN || behind == RBRACKET;
        boolean inTuple = behind == COMMA || tokens.kind(start - 1) == COMMA;
        boolean doubtful = tokens.kind(name - 1) == STAR && tokens.kind(start) != VOID;
        if (!ends || !alone && (!inTuple || doubtful)) {
            return false;
        }
        tokens.insert(start, DECLARATION_AHEAD);
        walk.types.mark(start, Suffixes.ALWAYS);
        walk.moveTo(name + 1, State.OPERATOR);
        return true;
    }

    /** Reads {@code var (a, b)} at the current token if it declares and does not call. */
    boolean readDeconstruction() {
        TokenBuffer tokens = walk.tokens;
        int close = tokens.match(walk.at + 1);
        int behind = close > walk.at ? tokens.kind(close + 1) : SEMICOLON;
        boolean inTuple = walk.top.kind == Kind.PARENTHESES && (behind == COMMA || behind == RPAREN);
        if (behind != ASSIGN && behind != IN && !inTuple) {
            return false;
        }
        tokens.insert(walk.at, DECLARATION_AHEAD);
        walk.moveTo(close + 1, State.OPERATOR);
        return true;
    }

    private boolean startsType(int i) {
        int kind = walk.tokens.kind(i);
        return kind == PREDEFINED_TYPE
                || kind == LPAREN
                || kind == DELEGATE
                || kind == VOID
                || kind != AWAIT && walk.tokens.isIdentifier(i);
    }
}
