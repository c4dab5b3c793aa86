package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** An {@code if} statement (§13.8.2). */
public final class IfStatement extends Statement {

    IfStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The condition. */
    public Expression getCondition() {
        return child(0, Expression.class);
    }

    /** What is done if it holds. */
    public Statement getThen() {
        return child(1, Statement.class);
    }

    /** What is done if not. */
    public Optional<Statement> getElse() {
        return findAt(2, Statement.class);
    }
}
