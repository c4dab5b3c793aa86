package dev.hob.csharp.ast;

import java.util.List;

/** A comparison with a constant (C# 9). */
public final class RelationalPattern extends Pattern {

    private final RelationalOperator operator;

    RelationalPattern(int start, int end, RelationalOperator operator, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.operator = operator;
    }

    /** The operator. */
    public RelationalOperator getOperator() {
        return operator;
    }

    /** The constant. */
    public Expression getValue() {
        return child(0, Expression.class);
    }
}
