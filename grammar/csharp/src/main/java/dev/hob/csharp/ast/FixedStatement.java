package dev.hob.csharp.ast;

import java.util.List;

/** A {@code fixed} statement (§23.7). */
public final class FixedStatement extends Statement {

    FixedStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The pointers. */
    public VariableDeclaration getVariables() {
        return require(VariableDeclaration.class);
    }

    /** What is done. */
    public Statement getBody() {
        return require(Statement.class);
    }
}
