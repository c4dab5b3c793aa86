package dev.hob.csharp.ast;

import java.util.List;

/** One key of an {@code orderby} clause (§12.20). */
public final class Ordering extends CSharpNode {

    private final boolean descending;

    Ordering(int start, int end, boolean descending, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.descending = descending;
    }

    /** Whether larger keys come first. */
    public boolean isDescending() {
        return descending;
    }

    /** The key. */
    public Expression getKey() {
        return child(0, Expression.class);
    }
}
