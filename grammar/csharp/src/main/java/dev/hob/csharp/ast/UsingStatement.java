package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A {@code using} statement with a body (§13.14); {@code using var x = …;} is a {@link LocalDeclarationStatement}. */
public final class UsingStatement extends Statement {

    private final boolean await;

    UsingStatement(int start, int end, boolean await, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.await = await;
    }

    /** Whether it is disposed of asynchronously. */
    public boolean isAwait() {
        return await;
    }

    /** The declared variables. */
    public Optional<VariableDeclaration> getVariables() {
        return find(VariableDeclaration.class);
    }

    /** The expression, if nothing is declared. */
    public Optional<Expression> getExpression() {
        return find(Expression.class);
    }

    /** What is done. */
    public Statement getBody() {
        return require(Statement.class);
    }
}
