package dev.hob.csharp.ast;

import java.util.List;

/** A {@code do} statement (§13.9.3). */
public final class DoStatement extends Statement {

    DoStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is repeated. */
    public Statement getBody() {
        return child(0, Statement.class);
    }

    /** The condition. */
    public Expression getCondition() {
        return child(1, Expression.class);
    }
}
