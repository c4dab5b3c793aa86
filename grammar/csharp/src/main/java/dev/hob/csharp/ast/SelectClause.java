package dev.hob.csharp.ast;

import java.util.List;

/** A {@code select} clause (§12.20). */
public final class SelectClause extends QueryClause {

    SelectClause(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The result. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }
}
