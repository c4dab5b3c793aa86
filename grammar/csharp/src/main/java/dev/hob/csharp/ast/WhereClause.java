package dev.hob.csharp.ast;

import java.util.List;

/** A {@code where} clause (§12.20). */
public final class WhereClause extends QueryClause {

    WhereClause(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The condition. */
    public Expression getCondition() {
        return child(0, Expression.class);
    }
}
