package dev.hob.csharp.ast;

import java.util.List;

/** Two operands with an operator between them (§12.10 to §12.15). */
public final class BinaryExpression extends Expression {

    private final BinaryOperator operator;

    BinaryExpression(int start, int end, BinaryOperator operator, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.operator = operator;
    }

    /** The operator. */
    public BinaryOperator getOperator() {
        return operator;
    }

    /** The left operand. */
    public Expression getLeft() {
        return child(0, Expression.class);
    }

    /** The right operand. */
    public Expression getRight() {
        return child(1, Expression.class);
    }
}
