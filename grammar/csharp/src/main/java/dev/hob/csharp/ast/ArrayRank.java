package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** One pair of brackets of an array type, with sizes in an array creation (§17.2, §12.8.17.5). */
public final class ArrayRank extends CSharpNode {

    private final int rank;

    ArrayRank(int start, int end, int rank, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.rank = rank;
    }

    /** The number of dimensions. */
    public int getRank() {
        return rank;
    }

    /** The sizes, none outside of array creations. */
    public NodeStream<Expression> getSizes() {
        return children(Expression.class);
    }
}
