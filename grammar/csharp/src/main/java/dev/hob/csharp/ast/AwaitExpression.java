package dev.hob.csharp.ast;

import java.util.List;

/** An {@code await} (§12.9.8). */
public final class AwaitExpression extends Expression {

    AwaitExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is awaited. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }
}
