package dev.hob.csharp.ast;

import java.util.List;

/** A {@code let} clause (§12.20). */
public final class LetClause extends RangeVariableClause {

    LetClause(int start, int end, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
    }

    /** The value. */
    public Expression getValue() {
        return child(0, Expression.class);
    }
}
