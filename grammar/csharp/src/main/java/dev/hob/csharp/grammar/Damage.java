package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;

/** Keeps the token pass on its way through broken text: finds where an unfinished statement or member must have ended. */
final class Damage {

    private final Walk walk;
    private final Statements statements;

    Damage(Walk walk, Statements statements) {
        this.walk = walk;
        this.statements = statements;
    }

    /**
     * Ends the statement or member whose operand was read if the current token, which is no operator, starts the next
     * one: its semicolon is missing.
     */
    boolean endsItem() {
        boolean startsStatement = startsStatement(walk.kind());
        boolean startsMember = startsMember(walk.kind());
        boolean startsOperand = Operands.startsUnambiguously(walk.tokens, walk.at) || walk.kind() == VOID;
        if (!startsStatement && !startsMember && !startsOperand) {
            return false;
        }
        if (startsStatement || startsMember) {
            while (!walk.top.closed && walk.top.outer != null && !walk.top.kind.holdsItems()) {
                walk.abandon();
            }
        }
        if (!walk.top.kind.holdsItems()) {
            return false;
        }
        statements.endItem();
        return true;
    }

    /** Leaves a parameter list that was never closed where a body starts. */
    boolean endsParameters() {
        if (walk.top.kind != Kind.PARAMETERS || walk.top.closed) {
            return false;
        }
        walk.abandon();
        return true;
    }

    /** Leaves the blocks around the current token if a member starts here: their closing braces are missing. */
    static boolean leavesBlocks(Walk walk) {
        if (!startsMember(walk.kind())) {
            return false;
        }
        Frame body = walk.top;
        while (body.outer != null && body.kind != Kind.TYPE_BODY) {
            body = body.outer;
        }
        if (body.kind != Kind.TYPE_BODY) {
            return false;
        }
        while (walk.top != body) {
            walk.abandon();
        }
        walk.top.state = State.MEMBER;
        return true;
    }

    /**
     * Leaves a list of accessors or of an enumeration's members if what starts here can stand in neither: its closing
     * brace is missing and is put in.
     */
    static boolean leavesList(Walk walk) {
        int behind = walk.at;
        while (isModifier(walk.kind(behind - walk.at))) {
            behind++;
        }
        boolean accessor = walk.top.kind == Kind.ACCESSORS && isAccessorWord(walk.kind(behind - walk.at));
        if (!startsMember(walk.kind()) || accessor || walk.top.outer == null) {
            return false;
        }
        walk.refuse(
                walk.at, "expected '}' before '" + walk.tokens.token(walk.at).getText() + "'");
        walk.tokens.insert(walk.at, RBRACE);
        walk.abandon();
        walk.top.state = State.ITEM_END;
        return true;
    }

    private static boolean isModifier(int kind) {
        return switch (kind) {
            case PUBLIC, PRIVATE, PROTECTED, INTERNAL, READONLY -> true;
            default -> false;
        };
    }

    private static boolean isAccessorWord(int kind) {
        return switch (kind) {
            case GET, SET, INIT, ADD, REMOVE -> true;
            default -> false;
        };
    }

    private static boolean startsStatement(int kind) {
        return switch (kind) {
            case IF, FOR, FOREACH, WHILE, RETURN, BREAK, CONTINUE, TRY, USING, LOCK, GOTO, CASE -> true;
            default -> false;
        };
    }

    private static boolean startsMember(int kind) {
        return switch (kind) {
            case PUBLIC,
                    PRIVATE,
                    PROTECTED,
                    INTERNAL,
                    VIRTUAL,
                    OVERRIDE,
                    ABSTRACT,
                    SEALED,
                    CLASS,
                    INTERFACE,
                    NAMESPACE -> true;
            default -> false;
        };
    }
}
