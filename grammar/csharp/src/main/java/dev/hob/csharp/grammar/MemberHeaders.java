package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/**
 * Tells the members of a type apart (§15.3.1) by what stands behind the type and the name, and finds the name's explicit
 * interface (§18.6.2) and type parameters.
 */
final class MemberHeaders {

    private final Walk walk;
    private final DeclarationWords words;

    MemberHeaders(Walk walk, DeclarationWords words) {
        this.walk = walk;
        this.words = words;
    }

    /** Reads the declaration behind attributes and modifiers up to its body. */
    void header() {
        switch (walk.kind()) {
            case CLASS, STRUCT, INTERFACE, ENUM -> {
                walk.typeSeen = true;
                walk.top.inEnum = walk.kind() == ENUM;
                typeName(walk.at + 1);
            }
            case DELEGATE -> {
                if (walk.kind(1) == STAR) {
                    typed();
                } else {
                    delegate();
                }
            }
            case EVENT -> event();
            case IMPLICIT, EXPLICIT -> conversion();
            case TILDE -> walk.moveTo(walk.at + 4, State.FUNCTION_TAIL);
            case FIXED -> {
                int end = walk.types.mark(walk.at + 1, Suffixes.ALWAYS);
                walk.moveTo(Math.max(end, walk.at) + 1, State.OPERATOR);
            }
            case SEMICOLON, COMMA -> walk.at++;
            default -> other();
        }
    }

    private void other() {
        TokenBuffer tokens = walk.tokens;
        walk.top.inEnum = false;
        if (words.isRecord(walk.at)) {
            walk.typeSeen = true;
            tokens.confirm(walk.at);
            boolean explicit = walk.kind(1) == CLASS || walk.kind(1) == STRUCT;
            typeName(walk.at + (explicit ? 2 : 1));
        } else if (words.isUnion(walk.at)) {
            tokens.confirm(walk.at);
            typeName(walk.at + 1);
        } else if (walk.kind() == EXTENSION && (walk.kind(1) == LPAREN || walk.kind(1) == LESS)) {
            tokens.confirm(walk.at);
            walk.next(State.TYPE_HEADER);
        } else if (tokens.isIdentifier(walk.at) && walk.kind(1) == LPAREN) {
            tokens.insert(walk.at, CONSTRUCTOR_AHEAD);
            walk.at++;
            walk.open(Kind.PARAMETERS, State.PARAMETER, State.FUNCTION_TAIL);
        } else {
            typed();
        }
    }

    private void typeName(int name) {
        walk.moveTo(walk.tokens.isIdentifier(name) ? name + 1 : name, State.TYPE_HEADER);
    }

    private void delegate() {
        walk.at = afterRef(walk.at + 1);
        int name = walk.types.markReturnType(walk.at);
        walk.moveTo(Math.max(name, walk.at) + 1, State.FUNCTION_TAIL);
        parameters();
    }

    private void event() {
        int type = ++walk.at;
        int name = walk.types.mark(type, Suffixes.ALWAYS);
        int end = name == TypeScanner.NONE ? TypeScanner.NONE : nameEnd(name);
        if (end == TypeScanner.NONE) {
            walk.moveTo(Math.max(name, type), State.OPERATOR);
        } else if (walk.tokens.kind(end) == LBRACE) {
            walk.tokens.retype(type - 1, EVENT_PROPERTY);
            markExplicitInterface(name, end);
            walk.moveTo(end, State.PROPERTY_TAIL);
        } else {
            walk.tokens.insert(type, FIELD_AHEAD);
            walk.moveTo(end, State.OPERATOR);
        }
    }

    private void conversion() {
        int name = walk.at + 1;
        int operator = name;
        while (walk.tokens.kind(operator) != OPERATOR && operator < walk.top.close) {
            operator++;
        }
        markExplicitInterface(name, operator);
        int type = walk.tokens.kind(operator + 1) == CHECKED ? operator + 2 : operator + 1;
        int end = walk.types.mark(type, Suffixes.ALWAYS);
        walk.moveTo(Math.max(end, Math.min(operator, walk.top.close)), State.FUNCTION_TAIL);
        parameters();
    }

    /** A member that starts with a type. */
    private void typed() {
        TokenBuffer tokens = walk.tokens;
        int start = walk.at;
        int type = afterRef(start);
        int name = walk.types.markReturnType(type);
        if (name == TypeScanner.NONE) {
            walk.at++;
            return;
        }
        int end = nameEnd(name);
        if (end == TypeScanner.NONE) {
            walk.at = name;
            return;
        }
        if (tokens.kind(end - 1) == OPERATOR) {
            named(OPERATOR_AHEAD, start, name, end, State.FUNCTION_TAIL);
            return;
        }
        switch (tokens.kind(end)) {
            case LPAREN, LESS -> named(METHOD_AHEAD, start, name, end, State.FUNCTION_TAIL);
            case LBRACE, ARROW -> named(PROPERTY_AHEAD, start, name, end, State.PROPERTY_TAIL);
            default -> {
                boolean indexer = tokens.kind(end - 1) == THIS;
                named(
                        indexer ? INDEXER_AHEAD : FIELD_AHEAD,
                        start,
                        name,
                        end,
                        indexer ? State.PROPERTY_TAIL : State.OPERATOR);
            }
        }
    }

    private void named(int marker, int start, int name, int end, State tail) {
        boolean returns = marker == METHOD_AHEAD || marker == OPERATOR_AHEAD;
        if (!returns && walk.tokens.kind(start) == VOID && walk.tokens.kind(start + 1) != STAR) {
            walk.refuse(start, "'void' is no type here");
        }
        if (marker == FIELD_AHEAD && walk.tokens.kind(end) != ASSIGN && isConstant(start)) {
            walk.refuse(end, "expected '=': a constant needs a value");
        }
        walk.tokens.insert(start, marker);
        markExplicitInterface(name, end);
        walk.moveTo(end, tail);
        if (marker == OPERATOR_AHEAD) {
            operatorSymbol();
        }
        if (marker == INDEXER_AHEAD && walk.kind() == LBRACKET) {
            walk.open(Kind.PARAMETERS, State.PARAMETER, tail);
        } else if (tail == State.FUNCTION_TAIL) {
            parameters();
        }
    }

    /** Whether "const" is among the modifiers before {@code type}. */
    private boolean isConstant(int type) {
        int i = type - 1;
        while (i > 0 && walk.tokens.kind(i) != CONST && words.isModifier(i)) {
            i--;
        }
        return i >= 0 && walk.tokens.kind(i) == CONST;
    }

    /** The operator that a member overloads, joined if it consists of several tokens. */
    private void operatorSymbol() {
        if (walk.kind() == CHECKED) {
            walk.at++;
        }
        if (walk.kind() == GREATER) {
            walk.at = Shifts.join(walk.tokens, walk.at);
        } else if (walk.kind() != LPAREN || walk.kind(1) == RPAREN) {
            walk.at++;
        }
    }

    private void parameters() {
        if (walk.kind() == LESS) {
            walk.at = Math.max(walk.at, walk.types.markParameters(walk.at));
        }
        if (walk.kind() == LPAREN) {
            walk.open(Kind.PARAMETERS, State.PARAMETER, State.FUNCTION_TAIL);
        }
    }

    /** Where the name at {@code i} ends, before its type parameters; it may have a qualifier and end with a keyword. */
    private int nameEnd(int start) {
        TokenBuffer tokens = walk.tokens;
        int i = start;
        while (true) {
            if (tokens.kind(i) == THIS || tokens.kind(i) == OPERATOR) {
                return i + 1;
            }
            if (!tokens.isIdentifier(i)) {
                return i == start ? TypeScanner.NONE : i;
            }
            i++;
            int segmentEnd = i;
            if (tokens.kind(i) == LESS) {
                int arguments = walk.types.skipArguments(i);
                segmentEnd = arguments == TypeScanner.NONE ? i : arguments;
            }
            if (tokens.kind(segmentEnd) != DOT && tokens.kind(segmentEnd) != DOUBLE_COLON) {
                return i;
            }
            i = segmentEnd + 1;
        }
    }

    private void markExplicitInterface(int name, int end) {
        TokenBuffer tokens = walk.tokens;
        int dot = end - 2;
        if (dot <= name || tokens.kind(dot) != DOT) {
            dot = end - 1;
        }
        if (dot <= name || tokens.kind(dot) != DOT) {
            return;
        }
        tokens.insert(name, EXPLICIT_INTERFACE_AHEAD);
        tokens.retype(dot, MEMBER_DOT);
        for (int i = name; i < dot; i++) {
            if (tokens.kind(i) == LESS) {
                walk.types.markArguments(i);
            }
        }
    }

    private int afterRef(int i) {
        if (walk.tokens.kind(i) != REF) {
            return i;
        }
        return walk.tokens.kind(i + 1) == READONLY ? i + 2 : i + 1;
    }
}
