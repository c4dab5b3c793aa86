package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** An array type (§17.2): an element type and one or more rank specifiers. */
public final class ArrayType extends TypeNode {

    ArrayType(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type before the brackets. */
    public TypeNode getElementType() {
        return child(0, TypeNode.class);
    }

    /** The rank specifiers, outermost first. */
    public NodeStream<ArrayRank> getRanks() {
        return children(ArrayRank.class);
    }
}
