package dev.hob.csharp.ast;

import java.util.List;

/** A copy with changed members, {@code x with {…}} (C# 9). */
public final class WithExpression extends Expression {

    WithExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is copied. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }

    /** The changes. */
    public InitializerExpression getInitializer() {
        return child(1, InitializerExpression.class);
    }
}
