package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** An expression in braces inside of an interpolated string (§12.8.3), with alignment and format. */
public final class Interpolation extends CSharpNode {

    private final String format;

    Interpolation(int start, int end, String format, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.format = format;
    }

    /** What stands behind the colon, as written; empty if nothing. */
    public String getFormat() {
        return format;
    }

    /** The value. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }

    /** The width behind the comma. */
    public Optional<Expression> getAlignment() {
        return findAt(1, Expression.class);
    }
}
