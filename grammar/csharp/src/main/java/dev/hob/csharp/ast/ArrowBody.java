package dev.hob.csharp.ast;

import java.util.List;

/** An expression body after {@code =>}. */
public final class ArrowBody extends CSharpNode {

    ArrowBody(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The expression. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }
}
