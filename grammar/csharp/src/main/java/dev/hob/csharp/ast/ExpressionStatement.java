package dev.hob.csharp.ast;

import java.util.List;

/** An expression evaluated for its effect (§13.7). */
public final class ExpressionStatement extends Statement {

    ExpressionStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The expression. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }
}
