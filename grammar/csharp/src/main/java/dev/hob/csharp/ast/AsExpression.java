package dev.hob.csharp.ast;

import java.util.List;

/** A conversion {@code x as T} (§12.12.13). */
public final class AsExpression extends Expression {

    AsExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is converted. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }

    /** The type. */
    public TypeNode getType() {
        return child(1, TypeNode.class);
    }
}
