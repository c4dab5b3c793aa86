package dev.hob.csharp.ast;

import java.util.List;

/** The {@code typeof} operator (§12.8.18). */
public final class TypeofExpression extends Expression {

    TypeofExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type. */
    public TypeNode getType() {
        return child(0, TypeNode.class);
    }
}
