package dev.hob.csharp.ast;

import java.util.List;

/** An assignment (§12.21), also to an event, to a deconstruction, or of a member in an object initializer. */
public final class AssignmentExpression extends Expression {

    private final AssignmentOperator operator;

    AssignmentExpression(int start, int end, AssignmentOperator operator, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.operator = operator;
    }

    /** The operator. */
    public AssignmentOperator getOperator() {
        return operator;
    }

    /** What is assigned to. */
    public Expression getLeft() {
        return child(0, Expression.class);
    }

    /** The value. */
    public Expression getRight() {
        return child(1, Expression.class);
    }
}
