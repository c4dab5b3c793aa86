package dev.hob.csharp.ast;

import java.util.List;

/** The default value of a type (§12.8.21); {@code default} alone is a {@link LiteralExpression}. */
public final class DefaultExpression extends Expression {

    DefaultExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type. */
    public TypeNode getType() {
        return child(0, TypeNode.class);
    }
}
