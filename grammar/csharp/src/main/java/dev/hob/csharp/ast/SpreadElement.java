package dev.hob.csharp.ast;

import java.util.List;

/** A spread {@code ..x} in a collection expression (C# 12). */
public final class SpreadElement extends Expression {

    SpreadElement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The collection that is spread. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }
}
