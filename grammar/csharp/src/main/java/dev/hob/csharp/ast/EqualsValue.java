package dev.hob.csharp.ast;

import java.util.List;

/** A value after an equals sign: of a variable, property, enum member or parameter. */
public final class EqualsValue extends CSharpNode {

    EqualsValue(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The value. */
    public Expression getValue() {
        return child(0, Expression.class);
    }
}
