package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Reads what namespaces and types contain (§14, §15): modifiers, type headers, bodies and accessors. */
final class Members {

    private final Walk walk;
    private final Statements statements;
    private final Constraints constraints;
    private final UnitItems unitItems;
    private final DeclarationWords words;
    private final MemberHeaders headers;

    Members(Walk walk, Statements statements, Constraints constraints) {
        this.walk = walk;
        this.statements = statements;
        this.constraints = constraints;
        this.words = new DeclarationWords(walk);
        this.unitItems = new UnitItems(walk, words);
        this.headers = new MemberHeaders(walk, words);
    }

    /** One step into a member: an attribute section, a modifier, or the header behind them. */
    void member() {
        boolean inUnit = walk.top.kind == Kind.UNIT && !walk.top.inFileNamespace;
        boolean inType = walk.top.kind == Kind.TYPE_BODY;
        if (!inType && unitItems.readDirective()) {
            return;
        }
        if (walk.kind() == RBRACE) {
            walk.at++;
            return;
        }
        if (inUnit && !unitItems.isMember(walk.at)) {
            if (walk.typeSeen) {
                walk.refuse(walk.at, "top-level statements must stand before types and namespaces");
                walk.typeSeen = false;
            }
            walk.tokens.insert(walk.at, GLOBAL_STATEMENT_AHEAD);
            walk.top.state = State.STATEMENT;
            statements.statement();
            return;
        }
        if (walk.kind() == LBRACKET) {
            walk.open(Kind.ATTRIBUTES, State.ATTRIBUTE, State.MEMBER);
        } else if (words.isModifier(walk.at)) {
            words.confirmModifier(walk.at++);
        } else {
            headers.header();
        }
    }

    /** Behind the name of a type: parameters, base types, constraints, body. */
    void typeHeader() {
        switch (walk.kind()) {
            case LESS -> walk.at = Math.max(walk.at + 1, walk.types.markParameters(walk.at));
            case LPAREN -> walk.open(Kind.PARAMETERS, State.PARAMETER, State.TYPE_HEADER);
            case COLON -> walk.next(State.BASE_TYPE);
            case COMMA -> walk.next(State.BASE_TYPE);
            case LBRACE -> body();
            case SEMICOLON -> walk.next(State.ITEM_END);
            default -> {
                if (constraints.isAhead()) {
                    constraints.clause();
                } else {
                    walk.top.state = State.MEMBER;
                }
            }
        }
    }

    private void body() {
        if (walk.top.inEnum) {
            walk.open(Kind.ENUM_BODY, State.ENUM_MEMBER, State.TYPE_END);
        } else {
            walk.open(Kind.TYPE_BODY, State.MEMBER, State.TYPE_END);
        }
    }

    /** A base type (§15.2.4) and the arguments behind it. */
    void baseType() {
        int end = walk.types.mark(walk.at, Suffixes.ALWAYS);
        walk.moveTo(end == TypeScanner.NONE ? walk.at : end, State.TYPE_HEADER);
        if (walk.kind() == LPAREN) {
            walk.open(Kind.ARGUMENTS, State.ARGUMENT, State.TYPE_HEADER);
        }
    }

    /** Behind the body of a type, where a semicolon may stand. */
    void typeEnd() {
        if (walk.kind() == SEMICOLON) {
            walk.at++;
        }
        walk.top.state = State.ITEM_END;
    }

    /** Behind the parameters of a function: initializer, constraints, body. */
    void functionTail() {
        switch (walk.kind()) {
            case LBRACE -> walk.open(Kind.BLOCK, State.STATEMENT, State.ITEM_END);
            case ARROW -> walk.next(State.OPERAND);
            case SEMICOLON -> walk.next(State.ITEM_END);
            case COLON -> {
                walk.at += 2;
                if (walk.kind() == LPAREN) {
                    walk.open(Kind.ARGUMENTS, State.ARGUMENT, State.FUNCTION_TAIL);
                }
            }
            default -> {
                if (constraints.isAhead()) {
                    constraints.clause();
                } else {
                    walk.top.state = State.ITEM_END;
                }
            }
        }
    }

    /** Behind the name of a property, an indexer or an event with accessors. */
    void propertyTail() {
        switch (walk.kind()) {
            case LBRACE -> walk.open(Kind.ACCESSORS, State.ACCESSOR, State.PROPERTY_END);
            case ARROW -> walk.next(State.OPERAND);
            default -> walk.top.state = State.ITEM_END;
        }
    }

    /** Behind the accessors of a property, where its initializer may stand. */
    void propertyEnd() {
        if (walk.kind() == ASSIGN) {
            walk.next(State.OPERAND);
        } else {
            walk.top.state = State.ITEM_END;
        }
    }

    void enumMember() {
        if (Damage.leavesList(walk)) {
            return;
        }
        if (walk.kind() == LBRACKET) {
            walk.open(Kind.ATTRIBUTES, State.ATTRIBUTE, State.ENUM_MEMBER);
        } else {
            walk.next(State.OPERATOR);
        }
    }

    void accessor() {
        if (Damage.leavesList(walk)) {
            return;
        }
        switch (walk.kind()) {
            case LBRACKET -> walk.open(Kind.ATTRIBUTES, State.ATTRIBUTE, State.ACCESSOR);
            case GET, SET, INIT, ADD, REMOVE -> {
                walk.tokens.confirm(walk.at);
                walk.next(State.FUNCTION_TAIL);
            }
            default -> walk.at++;
        }
    }
}
