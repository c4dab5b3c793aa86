package dev.hob.csharp.ast;

import java.util.List;

/** A query continuation {@code into x} (§12.20); the clauses behind it belong to the continuation. */
public final class IntoClause extends RangeVariableClause {

    IntoClause(int start, int end, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
    }
}
