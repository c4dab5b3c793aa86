package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A {@code yield return} or {@code yield break} statement (§13.15). */
public final class YieldStatement extends Statement {

    YieldStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is yielded; none for {@code yield break}. */
    public Optional<Expression> getValue() {
        return find(Expression.class);
    }
}
