package dev.hob.csharp.ast;

import java.util.List;

/** A condition after {@code when}: of a switch label, a switch expression arm or a catch clause. */
public final class WhenClause extends CSharpNode {

    WhenClause(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The condition. */
    public Expression getCondition() {
        return child(0, Expression.class);
    }
}
