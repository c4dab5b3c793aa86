package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A {@code join} clause (§12.20). */
public final class JoinClause extends RangeVariableClause {

    private final boolean hasType;

    JoinClause(int start, int end, int nameStart, int nameEnd, boolean hasType, List<? extends CSharpNode> children) {
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

    /** What is joined. */
    public Expression getSource() {
        return child(hasType ? 1 : 0, Expression.class);
    }

    /** The key before {@code equals}. */
    public Expression getLeft() {
        return child(hasType ? 2 : 1, Expression.class);
    }

    /** The key behind {@code equals}. */
    public Expression getRight() {
        return child(hasType ? 3 : 2, Expression.class);
    }

    /** The name of the group, if it is a group join. */
    public Optional<JoinInto> getInto() {
        return find(JoinInto.class);
    }
}
