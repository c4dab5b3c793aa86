package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A tuple (§12.8.6); as a target of an assignment a deconstruction. */
public final class TupleExpression extends Expression {

    TupleExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The elements. */
    public NodeStream<Argument> getArguments() {
        return children(Argument.class);
    }
}
