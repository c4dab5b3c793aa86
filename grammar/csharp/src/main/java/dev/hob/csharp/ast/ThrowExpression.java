package dev.hob.csharp.ast;

import java.util.List;

/** A {@code throw} as an expression (§12.16). */
public final class ThrowExpression extends Expression {

    ThrowExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is thrown. */
    public Expression getException() {
        return child(0, Expression.class);
    }
}
