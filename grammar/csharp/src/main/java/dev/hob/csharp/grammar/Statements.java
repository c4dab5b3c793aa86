package dev.hob.csharp.grammar;

import static dev.hob.csharp.grammar.CSharpLexer.*;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;
import dev.hob.csharp.grammar.TypeScanner.Suffixes;

/** Reads the starts and ends of statements (§13): which kind comes, and which "else" and "while" belong to what. */
final class Statements {

    private final Walk walk;
    private final LocalDeclarations declarations;

    Statements(Walk walk) {
        this.walk = walk;
        this.declarations = new LocalDeclarations(walk);
    }

    void statement() {
        switch (walk.kind()) {
            case LBRACE -> walk.open(Kind.BLOCK, State.STATEMENT, State.ITEM_END);
            case SEMICOLON -> walk.next(State.ITEM_END);
            case IF -> {
                walk.pending.pushIf(walk.at);
                header(Kind.PARENTHESES, State.STATEMENT);
            }
            case DO -> {
                walk.pending.pushDo();
                walk.at++;
            }
            case WHILE, LOCK -> embedding(Kind.PARENTHESES);
            case SWITCH -> header(Kind.ARGUMENTS, State.SWITCH_BODY);
            case FOR -> {
                embedding(Kind.FOR_HEADER);
                declarations.readInHeader();
            }
            case FIXED -> {
                embedding(Kind.PARENTHESES);
                declarations.readInHeader();
            }
            case FOREACH -> {
                embedding(Kind.PARENTHESES);
                declarations.readLoopVariable();
            }
            case USING -> using();
            case TRY, FINALLY, ELSE -> walk.at++;
            case CATCH -> catchClause();
            case CHECKED, UNCHECKED -> checked();
            case UNSAFE -> {
                if (walk.kind(1) == LBRACE) {
                    walk.at++;
                } else {
                    declarationOrExpression();
                }
            }
            case RETURN, THROW -> walk.next(State.OPERAND);
            case BREAK, CONTINUE -> walk.next(State.OPERATOR);
            case GOTO -> jump();
            case CASE -> {
                walk.next(State.PATTERN);
                walk.top.inCaseLabel = true;
                walk.top.inGuard = false;
            }
            case DEFAULT -> defaultLabel();
            default -> other();
        }
    }

    /** Reads what is left of a declaration that was recognised before: attributes, modifiers, type and name. */
    void localDeclaration() {
        if (walk.kind() == LBRACKET) {
            walk.open(Kind.ATTRIBUTES, State.ATTRIBUTE, State.LOCAL_DECLARATION);
        } else {
            declarations.readRest();
        }
    }

    void switchBody() {
        if (walk.kind() == LBRACE) {
            walk.open(Kind.BLOCK, State.STATEMENT, State.ITEM_END);
        } else {
            walk.top.state = State.STATEMENT;
        }
    }

    /** Decides what follows a finished statement, member or accessor; the current token is the one behind it. */
    void endItem() {
        Frame frame = walk.top;
        walk.resetExpression();
        frame.inCaseLabel = false;
        switch (frame.kind) {
            case ACCESSORS -> frame.state = State.ACCESSOR;
            case NAMESPACE, TYPE_BODY -> {
                frame.state = State.MEMBER;
                frame.async = false;
            }
            default -> endStatement(frame);
        }
    }

    private void endStatement(Frame frame) {
        int base = frame.pendingBase;
        frame.state = State.STATEMENT;
        switch (walk.kind()) {
            case ELSE -> {
                int statement = walk.pending.popIf(base);
                if (statement >= 0) {
                    walk.tokens.retype(statement, IF_ELSE);
                }
                walk.at++;
                return;
            }
            case CATCH, FINALLY -> {
                return;
            }
            case WHILE -> {
                if (walk.pending.popDo(base)) {
                    header(Kind.PARENTHESES, State.OPERATOR);
                    return;
                }
            }
            default -> {
                // The statement is over, and with it those around it that had no block.
            }
        }
        walk.pending.truncate(base);
        if (frame.kind == Kind.UNIT) {
            frame.state = State.MEMBER;
        }
    }

    /** The header of a statement that ends with the statement embedded in it. */
    private void embedding(Kind kind) {
        walk.pending.pushOther();
        header(kind, State.STATEMENT);
    }

    /** A keyword and the parenthesis behind it. */
    private void header(Kind kind, State afterwards) {
        walk.next(afterwards);
        if (walk.kind() == LPAREN) {
            walk.open(kind, kind == Kind.ARGUMENTS ? State.ARGUMENT : State.OPERAND, afterwards);
        }
    }

    private void using() {
        if (walk.kind(1) == LPAREN) {
            embedding(Kind.PARENTHESES);
            declarations.readInHeader();
        } else if (!declarations.read(false)) {
            walk.next(State.OPERAND);
        }
    }

    private void catchClause() {
        walk.at++;
        if (walk.kind() == LPAREN) {
            int close = walk.tokens.match(walk.at);
            int end = walk.types.mark(walk.at + 1, Suffixes.ALWAYS);
            walk.at = close > walk.at ? close + 1 : Math.max(end, walk.at + 1);
        }
        if (walk.kind() == WHEN) {
            walk.tokens.confirm(walk.at);
            header(Kind.PARENTHESES, State.STATEMENT);
        }
    }

    private void checked() {
        if (walk.kind(1) == LBRACE) {
            walk.tokens.retype(walk.at, walk.kind() == CHECKED ? CHECKED_BLOCK : UNCHECKED_BLOCK);
            walk.at++;
        } else {
            walk.top.state = State.OPERAND;
        }
    }

    private void jump() {
        walk.next(State.OPERATOR);
        if (walk.kind() == CASE) {
            walk.next(State.OPERAND);
        } else if (walk.kind() == DEFAULT || walk.tokens.isIdentifier(walk.at)) {
            walk.at++;
        }
    }

    private void defaultLabel() {
        if (walk.kind(1) == COLON) {
            walk.tokens.retype(walk.at, DEFAULT_LABEL);
            walk.at += 2;
        } else {
            walk.top.state = State.OPERAND;
        }
    }

    private void other() {
        if (Damage.leavesBlocks(walk)) {
            return;
        }
        boolean identifier = walk.tokens.isIdentifier(walk.at);
        if (identifier && walk.kind(1) == COLON) {
            walk.tokens.retype(walk.at, LABEL);
            walk.pending.pushOther();
            walk.at += 2;
        } else if (walk.kind() == YIELD && (walk.kind(1) == RETURN || walk.kind(1) == BREAK)) {
            walk.tokens.confirm(walk.at);
            walk.moveTo(walk.at + 2, State.OPERAND);
        } else if (walk.kind() == AWAIT && (walk.kind(1) == FOREACH || walk.kind(1) == USING)) {
            awaited();
        } else {
            declarationOrExpression();
        }
    }

    private void awaited() {
        walk.tokens.retype(walk.at, AWAIT_STATEMENT);
        boolean declaration = walk.kind(1) == USING && walk.kind(2) != LPAREN;
        if (!declaration || !declarations.read(false)) {
            walk.at++;
        }
    }

    private void declarationOrExpression() {
        if (!declarations.read(true)) {
            walk.top.state = State.OPERAND;
        }
    }
}
