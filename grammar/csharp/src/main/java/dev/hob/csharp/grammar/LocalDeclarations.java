package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Tells declarations of local variables and functions (§13.6) from expressions, by what follows a type. */
final class LocalDeclarations {

    private enum Meaning {
        NOTHING,
        VARIABLE,
        FUNCTION
    }

    private final Walk walk;
    /** The last run of modifiers with no declaration behind it, so that it is not run through again from each of them. */
    private int noneFrom;

    private int noneTo;

    LocalDeclarations(Walk walk) {
        this.walk = walk;
    }

    /** Recognises a declaration at the current token and marks it; a header ("for", "using") declares no function. */
    boolean read(boolean functionsToo) {
        TokenBuffer tokens = walk.tokens;
        int i = walk.at;
        while (tokens.kind(i) == LBRACKET && tokens.match(i) > i) {
            i = tokens.match(i) + 1;
        }
        if (i >= noneFrom && i < noneTo) {
            return false;
        }
        int modifiers = i;
        boolean constant = false;
        while (isModifier(i)) {
            constant |= tokens.kind(i) == CONST;
            i++;
        }
        Meaning meaning = meaning(i);
        if (meaning == Meaning.NOTHING && constant) {
            meaning = Meaning.VARIABLE;
        }
        if (meaning == Meaning.NOTHING || meaning == Meaning.FUNCTION && !functionsToo) {
            noneFrom = modifiers;
            noneTo = i;
            return false;
        }
        walk.top.isLocalFunction = meaning == Meaning.FUNCTION;
        tokens.insert(walk.at, walk.top.isLocalFunction ? LOCAL_FUNCTION_AHEAD : LOCAL_VARIABLE_AHEAD);
        walk.top.state = State.LOCAL_DECLARATION;
        return true;
    }

    /** Recognises the variable in the parenthesis of "for", "using" or "fixed". */
    void readInHeader() {
        read(false);
    }

    /** Recognises the variable of "foreach"; a tuple of variables is an expression. */
    void readLoopVariable() {
        TokenBuffer tokens = walk.tokens;
        if (tokens.kind(walk.at) == VAR && walk.kind(1) == LPAREN) {
            tokens.insert(walk.at, DECLARATION_AHEAD);
            walk.moveTo(tokens.match(walk.at + 1) + 1, State.OPERATOR);
            return;
        }
        int type = walk.at;
        if (tokens.kind(type) == SCOPED && (tokens.kind(type + 1) == REF || tokens.isIdentifier(type + 2))) {
            type++;
        }
        type = afterRef(type);
        int name = walk.types.skip(type, Suffixes.ALWAYS);
        if (name != TypeScanner.NONE && tokens.isIdentifier(name)) {
            tokens.insert(walk.at, DECLARATION_AHEAD);
            if (tokens.kind(walk.at) == SCOPED && type > walk.at) {
                tokens.confirm(walk.at);
            }
            walk.types.mark(type, Suffixes.ALWAYS);
            walk.moveTo(name + 1, State.OPERATOR);
        } else if (walk.kind() != LPAREN && !isDiscard()) {
            walk.refuse(walk.at, "expected a type and a name");
        }
    }

    private boolean isDiscard() {
        return walk.kind(1) == IN && walk.tokens.token(walk.at).getText().equals("_");
    }

    /** Confirms the modifiers, marks the type and moves behind the name, for a declaration that was recognised. */
    void readRest() {
        TokenBuffer tokens = walk.tokens;
        boolean constant = false;
        while (isModifier(walk.at)) {
            constant |= walk.kind() == CONST;
            if (!isAllowed(walk.kind())) {
                walk.refuse(walk.at, "this modifier is not allowed here");
            }
            if (TokenBuffer.isContextualKeyword(walk.kind()) && walk.kind() != AWAIT) {
                tokens.confirm(walk.at);
                walk.top.async |= walk.kind() == ASYNC;
            }
            walk.at++;
        }
        walk.at = afterRef(walk.at);
        int end = walk.top.isLocalFunction
                ? walk.types.markReturnType(walk.at)
                : walk.types.mark(walk.at, Suffixes.ALWAYS);
        walk.moveTo(end == TypeScanner.NONE ? walk.at : end, State.OPERATOR);
        if (!tokens.isIdentifier(walk.at)) {
            return;
        }
        walk.at++;
        if (constant && walk.kind() != ASSIGN) {
            walk.refuse(walk.at, "expected '=': a constant needs a value");
        }
        if (walk.top.isLocalFunction) {
            if (walk.kind() == LESS) {
                walk.at = Math.max(walk.at, walk.types.markParameters(walk.at));
            }
            if (walk.kind() == LPAREN) {
                walk.open(Kind.PARAMETERS, State.PARAMETER, State.FUNCTION_TAIL);
            }
        }
    }

    private boolean isModifier(int i) {
        TokenBuffer tokens = walk.tokens;
        return switch (tokens.kind(i)) {
            case CONST, STATIC, READONLY, VOLATILE, EXTERN, UNSAFE, USING -> true;
            case PUBLIC, PRIVATE, PROTECTED, INTERNAL, NEW -> false;
            case AWAIT -> tokens.kind(i + 1) == USING;
            case ASYNC, SCOPED -> isFollowedByType(i);
            default -> false;
        };
    }

    /** Whether a modifier of this kind may stand before what is declared (§13.6.2, §13.6.4). */
    private boolean isAllowed(int kind) {
        return switch (kind) {
            case STATIC, EXTERN, UNSAFE, ASYNC -> walk.top.isLocalFunction;
            case CONST, USING, AWAIT, SCOPED -> !walk.top.isLocalFunction;
            default -> false;
        };
    }

    /** Whether the word at {@code i} stands before a type with a name behind it, and is not that type itself. */
    private boolean isFollowedByType(int i) {
        TokenBuffer tokens = walk.tokens;
        int next = tokens.kind(i + 1);
        if (next == REF || next == STATIC || next == UNSAFE || next == VOID || next == PREDEFINED_TYPE) {
            return true;
        }
        int name = walk.types.skip(i + 1, Suffixes.ALWAYS);
        return name != TypeScanner.NONE && tokens.isIdentifier(name);
    }

    private int afterRef(int i) {
        if (walk.tokens.kind(i) != REF) {
            return i;
        }
        return walk.tokens.kind(i + 1) == READONLY ? i + 2 : i + 1;
    }

    private Meaning meaning(int start) {
        TokenBuffer tokens = walk.tokens;
        int type = afterRef(start);
        int kind = tokens.kind(type);
        boolean possible = kind == PREDEFINED_TYPE
                || kind == VOID
                || kind == LPAREN
                || kind == DELEGATE
                || tokens.isIdentifier(type) && kind != AWAIT;
        int name = possible ? walk.types.skip(type, Suffixes.ALWAYS) : TypeScanner.NONE;
        if (name == TypeScanner.NONE || !tokens.isIdentifier(name)) {
            return Meaning.NOTHING;
        }
        return behindName(name);
    }

    private Meaning behindName(int name) {
        TokenBuffer tokens = walk.tokens;
        // "a * b" and "a ? b" may be expressions: only what cannot follow an expression makes them declarations.
        boolean doubtful = tokens.kind(name - 1) == STAR || tokens.kind(name - 1) == QUESTION;
        return switch (tokens.kind(name + 1)) {
            case ASSIGN, SEMICOLON, COMMA -> Meaning.VARIABLE;
            case RPAREN, LBRACKET -> doubtful ? Meaning.NOTHING : Meaning.VARIABLE;
            case LPAREN -> !doubtful || isBodyBehind(name + 1) ? Meaning.FUNCTION : Meaning.NOTHING;
            case LESS -> isGenericFunction(name + 1) ? Meaning.FUNCTION : Meaning.NOTHING;
            default -> doubtful || isOperatorWord(name) ? Meaning.NOTHING : Meaning.VARIABLE;
        };
    }

    private boolean isOperatorWord(int i) {
        int kind = walk.tokens.kind(i);
        return kind == WITH || kind == AND || kind == OR || walk.tokens.kind(i + 1) == IN;
    }

    private boolean isBodyBehind(int open) {
        int close = walk.tokens.match(open);
        int next = close > open ? walk.tokens.kind(close + 1) : SEMICOLON;
        return next == LBRACE || next == ARROW || next == WHERE;
    }

    private boolean isGenericFunction(int less) {
        int depth = 0;
        int i = less;
        do {
            int kind = walk.tokens.kind(i);
            if (kind == LESS) {
                depth++;
            } else if (kind == GREATER) {
                depth--;
            } else if (kind == LBRACKET && walk.tokens.match(i) > i) {
                i = walk.tokens.match(i);
            } else if (kind != COMMA && !walk.tokens.isIdentifier(i)) {
                return false;
            }
            i++;
        } while (depth > 0);
        return walk.tokens.kind(i) == LPAREN;
    }
}
