package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** One arm of a {@code switch} expression (C# 8). */
public final class SwitchExpressionArm extends CSharpNode {

    SwitchExpressionArm(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The pattern. */
    public Pattern getPattern() {
        return child(0, Pattern.class);
    }

    /** The condition after {@code when}. */
    public Optional<WhenClause> getWhen() {
        return find(WhenClause.class);
    }

    /** The value. */
    public Expression getValue() {
        return require(Expression.class);
    }
}
