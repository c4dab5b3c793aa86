package dev.hob.csharp.ast;

import java.util.List;

/** A {@code group} clause (§12.20). */
public final class GroupClause extends QueryClause {

    GroupClause(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is grouped. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }

    /** The key. */
    public Expression getKey() {
        return child(1, Expression.class);
    }
}
