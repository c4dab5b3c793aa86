package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** The last part of a {@code for} statement. */
public final class ForIterator extends CSharpNode {

    ForIterator(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The expressions. */
    public NodeStream<Expression> getExpressions() {
        return children(Expression.class);
    }
}
