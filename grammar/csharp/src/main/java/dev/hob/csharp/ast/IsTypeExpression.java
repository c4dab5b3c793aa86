package dev.hob.csharp.ast;

import java.util.List;

/** A type test {@code x is T} (§12.12.12.1). */
public final class IsTypeExpression extends Expression {

    IsTypeExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is tested. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }

    /** The type. */
    public TypeNode getType() {
        return child(1, TypeNode.class);
    }
}
