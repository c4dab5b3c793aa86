package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A range {@code a..b} (C# 8); each end may be left out. */
public final class RangeExpression extends Expression {

    private final boolean hasStart;

    RangeExpression(int start, int end, boolean hasStart, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.hasStart = hasStart;
    }

    /** Whether the first operand is the start. */
    public boolean hasStart() {
        return hasStart;
    }

    /** The start. */
    public Optional<Expression> getStart() {
        return hasStart ? findAt(0, Expression.class) : Optional.empty();
    }

    /** The end. */
    public Optional<Expression> getEnd() {
        return findAt(hasStart ? 1 : 0, Expression.class);
    }
}
