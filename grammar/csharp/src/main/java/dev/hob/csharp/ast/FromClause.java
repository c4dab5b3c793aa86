package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A {@code from} clause (§12.20). */
public final class FromClause extends RangeVariableClause {

    private final boolean hasType;

    FromClause(int start, int end, int nameStart, int nameEnd, boolean hasType, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
        this.hasType = hasType;
    }

    /** Whether the range variable has a type. */
    public boolean hasType() {
        return hasType;
    }

    /** The type of the range variable. */
    public Optional<TypeNode> getType() {
        return hasType ? findAt(0, TypeNode.class) : Optional.empty();
    }

    /** What is queried. */
    public Expression getSource() {
        return child(hasType ? 1 : 0, Expression.class);
    }
}
