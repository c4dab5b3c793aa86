package dev.hob.csharp.grammar;

import dev.hob.csharp.grammar.Frame.Kind;
import dev.hob.csharp.grammar.Frame.State;

/** Where the token pass stands: the current token, the brackets open there, and what it may do to the tokens. */
final class Walk {

    final TokenBuffer tokens;
    private final Trivia trivia;
    final TypeScanner types;
    final PendingStatements pending = new PendingStatements();
    int at;
    /** Whether a type or a namespace was declared, behind which no top-level statement may stand (§7.1). */
    boolean typeSeen;

    Frame top;
    /** How deep the grammar recurses beside open brackets: conditions and query heads that wait for their ends. */
    private int waiting;

    private int frames = 1;

    Walk(TokenBuffer tokens, Trivia trivia) {
        this.tokens = tokens;
        this.trivia = trivia;
        this.types = new TypeScanner(tokens, trivia);
        this.top = new Frame(Kind.UNIT, null, tokens.count() - 1, false, State.MEMBER, 0);
    }

    /** Reports that no compiler takes the token at {@code i} where it stands, although the parser does. */
    void refuse(int i, String reason) {
        trivia.problem(tokens.token(i).getStartIndex(), reason);
    }

    /** The kind of the current token. */
    int kind() {
        return tokens.kind(at);
    }

    /** The kind of a token further on. */
    int kind(int ahead) {
        return tokens.kind(at + ahead);
    }

    /** Goes to the next token, expecting {@code state} there. */
    void next(State state) {
        at++;
        top.state = state;
    }

    /** Goes on at token {@code i}, expecting {@code state} there. */
    void moveTo(int i, State state) {
        at = i;
        top.state = state;
    }

    /** Enters the bracket at the current token; {@code afterwards} is expected behind its end. */
    void open(Kind kind, State inside, State afterwards) {
        int close = tokens.match(at);
        boolean closed = close > at;
        top.state = afterwards;
        top = new Frame(kind, top, closed ? close : top.close, closed, inside, pending.size());
        frames++;
        at++;
    }

    /** Leaves the innermost bracket at its end; returns whether there was one to leave. */
    boolean close() {
        if (top.outer == null) {
            return false;
        }
        if (top.closed && at == top.close) {
            at++;
        }
        abandon();
        return true;
    }

    /** Leaves the innermost bracket although its end is not reached. */
    void abandon() {
        pending.truncate(top.pendingBase);
        resetExpression();
        top = top.outer;
        frames--;
    }

    /** How many levels deep the current token is nested, for the parser's recursion. */
    int depth() {
        return frames + pending.size() + waiting;
    }

    /** Notes that a conditional operator waits for its colon. */
    void openConditional() {
        top.conditionals++;
        waiting++;
    }

    void closeConditional() {
        top.conditionals--;
        waiting--;
    }

    /** Notes that a query waits for its "select" or "group". */
    void openQuery() {
        top.inQuery = true;
        top.queryHeads++;
        waiting++;
    }

    void closeQuery() {
        if (top.queryHeads > 0) {
            top.queryHeads--;
            waiting--;
        }
    }

    /** Forgets what an expression that has ended was waiting for. */
    void resetExpression() {
        waiting -= top.conditionals + top.queryHeads;
        top.conditionals = 0;
        top.queryHeads = 0;
        top.inQuery = false;
        top.inOrderby = false;
    }
}
