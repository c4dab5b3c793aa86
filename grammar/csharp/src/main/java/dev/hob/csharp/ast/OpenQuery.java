package dev.hob.csharp.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A query (§12.20) whose last clause waits for its expression; a continuation may follow that. */
final class OpenQuery implements Function<Expression, Expression> {

    private final List<CSharpNode> clauses = new ArrayList<>();
    private int lastClauseStart;
    private Expression grouped;

    void add(QueryClause clause) {
        clauses.add(clause);
    }

    /** Begins a {@code select} clause. */
    void select(int start) {
        lastClauseStart = start;
        grouped = null;
    }

    /** Begins a {@code group} clause; the key is what it waits for. */
    void group(int start, Expression value) {
        lastClauseStart = start;
        grouped = value;
    }

    /** Ends the last clause with its expression. */
    void endClause(Expression expression) {
        int end = expression.endOffset();
        clauses.add(
                grouped == null
                        ? new SelectClause(lastClauseStart, end, List.of(expression))
                        : new GroupClause(lastClauseStart, end, List.of(grouped, expression)));
    }

    @Override
    public Expression apply(Expression expression) {
        endClause(expression);
        return new QueryExpression(clauses.get(0).startOffset(), expression.endOffset(), clauses);
    }
}
