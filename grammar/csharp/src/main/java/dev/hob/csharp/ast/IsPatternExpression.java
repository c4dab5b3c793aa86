package dev.hob.csharp.ast;

import java.util.List;

/** A pattern test {@code x is pattern} (§12.12.12.2). */
public final class IsPatternExpression extends Expression {

    IsPatternExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is tested. */
    public Expression getExpression() {
        return child(0, Expression.class);
    }

    /** The pattern. */
    public Pattern getPattern() {
        return child(1, Pattern.class);
    }
}
