package dev.hob.csharp.ast;

import java.util.List;

/** A {@code checked} or {@code unchecked} expression (§12.8.20). */
public final class CheckedExpression extends Expression {

    private final boolean checked;

    CheckedExpression(int start, int end, boolean checked, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.checked = checked;
    }

    /** Whether overflow is checked. */
    public boolean isChecked() {
        return checked;
    }

    /** The expression. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }
}
