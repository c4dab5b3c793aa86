package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A {@code throw} statement (§13.10.6). */
public final class ThrowStatement extends Statement {

    ThrowStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is thrown; none if it is thrown again. */
    public Optional<Expression> getException() {
        return find(Expression.class);
    }
}
