package dev.hob.csharp.ast;

import java.util.List;

/** The {@code sizeof} operator (§12.8.19). */
public final class SizeofExpression extends Expression {

    SizeofExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type. */
    public TypeNode getType() {
        return child(0, TypeNode.class);
    }
}
