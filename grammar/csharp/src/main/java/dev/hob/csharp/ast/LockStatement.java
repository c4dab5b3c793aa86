package dev.hob.csharp.ast;

import java.util.List;

/** A {@code lock} statement (§13.13). */
public final class LockStatement extends Statement {

    LockStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is locked. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }

    /** What is done. */
    public Statement getBody() {
        return child(1, Statement.class);
    }
}
