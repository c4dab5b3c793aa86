package dev.hob.csharp.ast;

import java.util.List;

/** An operand with an operator before or behind it (§12.9, §12.8.16, §12.8.9). */
public final class UnaryExpression extends Expression {

    private final UnaryOperator operator;
    private final boolean postfix;

    UnaryExpression(int start, int end, UnaryOperator operator, boolean postfix, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.operator = operator;
        this.postfix = postfix;
    }

    /** The operator. */
    public UnaryOperator getOperator() {
        return operator;
    }

    /** Whether the operator stands behind the operand. */
    public boolean isPostfix() {
        return postfix;
    }

    /** The operand. */
    public Expression getOperand() {
        return child(0, Expression.class);
    }
}
