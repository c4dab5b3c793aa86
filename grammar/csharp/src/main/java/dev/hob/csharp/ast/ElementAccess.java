package dev.hob.csharp.ast;

import java.util.List;

/** An access with brackets (§12.8.12), perhaps null-conditional (§12.8.13). */
public final class ElementAccess extends Expression {

    private final boolean conditional;

    ElementAccess(int start, int end, boolean conditional, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.conditional = conditional;
    }

    /** Whether it is {@code a?[…]}. */
    public boolean isConditional() {
        return conditional;
    }

    /** What is accessed. */
    public Expression getTarget() {
        return child(0, Expression.class);
    }

    /** The arguments in brackets. */
    public ArgumentList getArgumentList() {
        return child(1, ArgumentList.class);
    }
}
