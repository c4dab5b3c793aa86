package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A {@code return} statement (§13.10.5). */
public final class ReturnStatement extends Statement {

    ReturnStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is returned. */
    public Optional<Expression> getValue() {
        return find(Expression.class);
    }
}
