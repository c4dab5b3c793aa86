package dev.hob.csharp.ast;

import java.util.List;

/** A constant as a pattern (§11.2.3); a name or {@code A.B} may also be a type. */
public final class ConstantPattern extends Pattern {

    ConstantPattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The constant. */
    public Expression getConstant() {
        return child(0, Expression.class);
    }
}
