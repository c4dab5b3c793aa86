package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Recognises anonymous functions (§12.19, §12.8.24) where an operand is expected, and marks what kind of one comes. */
final class Lambdas {

    private final Walk walk;
    /** The last run of modifiers, so that it is not run through again from each of them. */
    private int modifiersStart;

    private int modifiersEnd;
    /** Behind which modifiers no lambda was found. */
    private int noLambdaAt = TypeScanner.NONE;

    Lambdas(Walk walk) {
        this.walk = walk;
    }

    /** Reads the head of an anonymous function if one starts at the current token. */
    boolean read() {
        return read(true);
    }

    /** Reads on behind the attributes of a lambda that was recognised at the first of them. */
    boolean readBehindAttributes() {
        return read(false);
    }

    private boolean read(boolean marks) {
        if (walk.top.kind == Kind.SWITCH_ARMS && walk.top.inArmHead) {
            return false;
        }
        int signature = afterModifiers(walk.at);
        if (signature == noLambdaAt && signature > walk.at) {
            return false;
        }
        if (walk.tokens.kind(signature) == DELEGATE && walk.tokens.kind(signature + 1) != STAR) {
            return anonymousMethod(signature);
        }
        int parameters = parametersOf(signature, marks);
        if (parameters == TypeScanner.NONE) {
            noLambdaAt = signature;
            return false;
        }
        return lambda(signature, parameters, marks);
    }

    /** Reads a lambda whose return type starts at {@code type} and whose parameters open at the current token. */
    boolean readWithReturnType(int type) {
        TokenBuffer tokens = walk.tokens;
        boolean arrow = tokens.match(walk.at) > walk.at && tokens.kind(tokens.match(walk.at) + 1) == ARROW;
        boolean inArmHead = walk.top.kind == Kind.SWITCH_ARMS && walk.top.inArmHead;
        if (!arrow || inArmHead || walk.types.skip(type, Suffixes.ALWAYS) != walk.at) {
            return false;
        }
        int start = type;
        if (start > 0 && tokens.kind(start - 1) == READONLY) {
            start--;
        }
        if (start > 0 && tokens.kind(start - 1) == REF) {
            start--;
        }
        int parameters = walk.at;
        walk.at = start;
        return lambda(start, parameters, true);
    }

    private int afterModifiers(int start) {
        int i = start;
        while (walk.tokens.kind(i) == LBRACKET && walk.tokens.match(i) > i) {
            i = walk.tokens.match(i) + 1;
        }
        if (i >= modifiersStart && i < modifiersEnd) {
            return modifiersEnd;
        }
        modifiersStart = i;
        while (walk.tokens.kind(i) == STATIC || isAsync(i)) {
            i++;
        }
        modifiersEnd = i;
        return i;
    }

    private boolean isAsync(int i) {
        int next = walk.tokens.kind(i + 1);
        return walk.tokens.kind(i) == ASYNC && next != ARROW && next != DOT && next != COMMA && next != RPAREN;
    }

    /**
     * The token at which the parameters of a lambda stand, or NONE if there is no lambda. A plain return type at the
     * start of an operand is read as a name first, and as a lambda's only when its parentheses are reached.
     */
    private int parametersOf(int signature, boolean atOperand) {
        TokenBuffer tokens = walk.tokens;
        if (tokens.isIdentifier(signature) && tokens.kind(signature + 1) == ARROW) {
            return signature;
        }
        if (tokens.kind(signature) == LPAREN && isArrowBehind(signature)) {
            return signature;
        }
        int type = signature;
        if (tokens.kind(type) == REF) {
            type += tokens.kind(type + 1) == READONLY ? 2 : 1;
        }
        boolean plain = atOperand && signature == walk.at && type == signature && tokens.kind(type) != VOID;
        if (plain) {
            return TypeScanner.NONE;
        }
        int open = walk.types.skip(type, Suffixes.ALWAYS);
        return open != TypeScanner.NONE && tokens.kind(open) == LPAREN && isArrowBehind(open) ? open : TypeScanner.NONE;
    }

    private boolean isArrowBehind(int open) {
        int close = walk.tokens.match(open);
        return close > open && walk.tokens.kind(close + 1) == ARROW;
    }

    private boolean lambda(int signature, int parameters, boolean marks) {
        TokenBuffer tokens = walk.tokens;
        int close = tokens.kind(parameters) == LPAREN ? tokens.match(parameters) : parameters;
        if (marks) {
            tokens.insert(walk.at, tokens.kind(close + 2) == LBRACE ? BLOCK_LAMBDA_AHEAD : LAMBDA_AHEAD);
        }
        if (walk.kind() == LBRACKET) {
            walk.top.state = State.LAMBDA_HEAD;
            return true;
        }
        confirmModifiers(signature);
        if (parameters > signature) {
            tokens.insert(signature, RETURN_TYPE_AHEAD);
            int type = signature;
            while (tokens.kind(type) == REF || tokens.kind(type) == READONLY) {
                type++;
            }
            walk.types.markReturnType(type);
        }
        walk.at = parameters;
        if (tokens.kind(parameters) == LPAREN) {
            walk.open(Kind.LAMBDA_PARAMETERS, State.PARAMETER, State.LAMBDA_ARROW);
        } else {
            tokens.retype(parameters, LAMBDA_PARAMETER);
            walk.next(State.LAMBDA_ARROW);
        }
        return true;
    }

    private boolean anonymousMethod(int delegate) {
        walk.tokens.insert(walk.at, ANONYMOUS_METHOD_AHEAD);
        confirmModifiers(delegate);
        walk.moveTo(delegate + 1, State.LAMBDA_ARROW);
        if (walk.kind() == LPAREN) {
            walk.open(Kind.PARAMETERS, State.PARAMETER, State.LAMBDA_ARROW);
        }
        return true;
    }

    private void confirmModifiers(int signature) {
        for (int i = signature - 1; i >= walk.at && walk.tokens.kind(i) != RBRACKET; i--) {
            if (walk.tokens.kind(i) == ASYNC) {
                walk.tokens.confirm(i);
                walk.top.async = true;
            }
        }
    }
}
