package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A tuple type (§8.3.11). */
public final class TupleType extends TypeNode {

    TupleType(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The elements. */
    public NodeStream<TupleElement> getElements() {
        return children(TupleElement.class);
    }
}
