package dev.hob.csharp.ast;

import java.util.List;

/** A clause of a query (§12.20). */
public abstract class QueryClause extends CSharpNode {

    QueryClause(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }
}
