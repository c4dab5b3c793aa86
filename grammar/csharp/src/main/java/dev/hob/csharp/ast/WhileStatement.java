package dev.hob.csharp.ast;

import java.util.List;

/** A {@code while} statement (§13.9.2). */
public final class WhileStatement extends Statement {

    WhileStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The condition. */
    public Expression getCondition() {
        return child(0, Expression.class);
    }

    /** What is repeated. */
    public Statement getBody() {
        return child(1, Statement.class);
    }
}
