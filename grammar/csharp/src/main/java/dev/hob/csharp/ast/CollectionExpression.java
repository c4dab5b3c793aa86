package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A collection in brackets (C# 12). */
public final class CollectionExpression extends Expression {

    CollectionExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The elements; spreads are {@link SpreadElement}s. */
    public NodeStream<Expression> getElements() {
        return children(Expression.class);
    }
}
