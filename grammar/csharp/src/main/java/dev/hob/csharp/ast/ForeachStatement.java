package dev.hob.csharp.ast;

import java.util.List;

/** A {@code foreach} statement (§13.9.5). */
public final class ForeachStatement extends Statement {

    private final boolean await;

    ForeachStatement(int start, int end, boolean await, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.await = await;
    }

    /** Whether the elements are awaited. */
    public boolean isAwait() {
        return await;
    }

    /** The variable: a {@link DeclarationExpression}, or what a deconstruction assigns to. */
    public Expression getVariable() {
        return child(0, Expression.class);
    }

    /** What is enumerated. */
    public Expression getSource() {
        return child(1, Expression.class);
    }

    /** What is repeated. */
    public Statement getBody() {
        return require(Statement.class);
    }
}
