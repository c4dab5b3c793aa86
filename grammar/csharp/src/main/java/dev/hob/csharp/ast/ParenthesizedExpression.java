package dev.hob.csharp.ast;

import java.util.List;

/** An expression in parentheses (§12.8.5). */
public final class ParenthesizedExpression extends Expression {

    ParenthesizedExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The expression inside. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }
}
