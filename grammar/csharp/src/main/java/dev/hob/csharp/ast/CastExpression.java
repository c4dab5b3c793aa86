package dev.hob.csharp.ast;

import java.util.List;

/** A cast (§12.9.7). */
public final class CastExpression extends Expression {

    CastExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type in parentheses. */
    public TypeNode getType() {
        return child(0, TypeNode.class);
    }

    /** What is converted. */
    public Expression getExpression() {
        return child(1, Expression.class);
    }
}
