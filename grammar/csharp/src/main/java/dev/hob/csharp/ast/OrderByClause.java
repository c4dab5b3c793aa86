package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** An {@code orderby} clause (§12.20). */
public final class OrderByClause extends QueryClause {

    OrderByClause(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The keys. */
    public NodeStream<Ordering> getOrderings() {
        return children(Ordering.class);
    }
}
