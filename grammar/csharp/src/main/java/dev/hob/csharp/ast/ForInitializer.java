package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** The first part of a {@code for} statement: a declaration or expressions. */
public final class ForInitializer extends CSharpNode {

    ForInitializer(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The declared variables. */
    public Optional<VariableDeclaration> getVariables() {
        return find(VariableDeclaration.class);
    }

    /** The expressions, if it is no declaration. */
    public NodeStream<Expression> getExpressions() {
        return children(Expression.class);
    }
}
