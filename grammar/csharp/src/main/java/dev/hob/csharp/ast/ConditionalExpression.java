package dev.hob.csharp.ast;

import java.util.List;

/** A choice {@code a ? b : c} (§12.18). */
public final class ConditionalExpression extends Expression {

    ConditionalExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The condition. */
    public Expression getCondition() {
        return child(0, Expression.class);
    }

    /** The value if it holds. */
    public Expression getWhenTrue() {
        return child(1, Expression.class);
    }

    /** The value if not. */
    public Expression getWhenFalse() {
        return child(2, Expression.class);
    }
}
