package dev.hob.csharp.ast;

import java.util.List;

/** A reference {@code ref x} as a value (§13.6.2, §12.18). */
public final class RefExpression extends Expression {

    RefExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is referred to. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }
}
