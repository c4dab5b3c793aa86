package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A query (§12.20): clauses in source order, behind {@code into} the continuation. */
public final class QueryExpression extends Expression {

    QueryExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The first clause. */
    public FromClause getFrom() {
        return child(0, FromClause.class);
    }

    /** All clauses in source order. */
    public NodeStream<QueryClause> getClauses() {
        return children(QueryClause.class);
    }
}
