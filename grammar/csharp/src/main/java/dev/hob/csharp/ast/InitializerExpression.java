package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/**
 * Braces behind a creation, in a {@code with} expression or as the value of an array (§12.8.17.3, §12.8.17.4,
 * §17.7). Members of an object initializer are {@link AssignmentExpression}s.
 */
public final class InitializerExpression extends Expression {

    InitializerExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What stands between the braces. */
    public NodeStream<Expression> getExpressions() {
        return children(Expression.class);
    }

    /** Whether it assigns members. */
    public boolean isObjectInitializer() {
        return getNumChildren() > 0 && getChild(0) instanceof AssignmentExpression;
    }
}
