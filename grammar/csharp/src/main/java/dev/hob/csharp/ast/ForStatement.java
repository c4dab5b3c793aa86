package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A {@code for} statement (§13.9.4). */
public final class ForStatement extends Statement {

    ForStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is done first. */
    public Optional<ForInitializer> getInitializer() {
        return find(ForInitializer.class);
    }

    /** The condition. */
    public Optional<Expression> getCondition() {
        return find(Expression.class);
    }

    /** What is done after each round. */
    public Optional<ForIterator> getIterator() {
        return find(ForIterator.class);
    }

    /** What is repeated. */
    public Statement getBody() {
        return require(Statement.class);
    }
}
