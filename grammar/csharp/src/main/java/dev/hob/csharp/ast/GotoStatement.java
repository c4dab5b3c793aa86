package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A {@code goto} statement (§13.10.4): to a label, a {@code case} or {@code default}. */
public final class GotoStatement extends Statement {

    private final boolean isCase;

    GotoStatement(int start, int end, boolean isCase, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.isCase = isCase;
    }

    /** Whether it leads to a {@code case}. */
    public boolean isCase() {
        return isCase;
    }

    /** The label or the constant; none for {@code goto default}. */
    public Optional<Expression> getTarget() {
        return find(Expression.class);
    }
}
