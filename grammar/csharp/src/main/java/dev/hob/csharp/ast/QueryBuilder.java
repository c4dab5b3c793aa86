package dev.hob.csharp.ast;

import static dev.hob.csharp.ast.Offsets.end;
import static dev.hob.csharp.ast.Offsets.start;

import dev.hob.csharp.grammar.CSharpParser.ExpressionContext;
import dev.hob.csharp.grammar.CSharpParser.FromClauseContext;
import dev.hob.csharp.grammar.CSharpParser.FromQueryClauseContext;
import dev.hob.csharp.grammar.CSharpParser.GroupHeadContext;
import dev.hob.csharp.grammar.CSharpParser.JoinClauseContext;
import dev.hob.csharp.grammar.CSharpParser.LetClauseContext;
import dev.hob.csharp.grammar.CSharpParser.OrderbyClauseContext;
import dev.hob.csharp.grammar.CSharpParser.OrderingContext;
import dev.hob.csharp.grammar.CSharpParser.QueryClauseContext;
import dev.hob.csharp.grammar.CSharpParser.QueryContinuationContext;
import dev.hob.csharp.grammar.CSharpParser.QueryHeadContext;
import dev.hob.csharp.grammar.CSharpParser.TypeContext;
import dev.hob.csharp.grammar.CSharpParser.WhereQueryClauseContext;
import dev.hob.csharp.grammar.CSharpParserBaseVisitor;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds queries (§12.20), whose last clause takes its expression from the list of operands and operators. */
final class QueryBuilder extends CSharpParserBaseVisitor<QueryClause> {

    private final TreeBuilder builder;

    QueryBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    /** A query up to {@code select} or {@code by}, which waits for the expression behind that. */
    OpenQuery head(QueryHeadContext context) {
        OpenQuery query = new OpenQuery();
        query.add(from(context.fromClause()));
        clauses(context.queryClause(), context.SELECT(), context.groupHead(), query);
        return query;
    }

    /** Lets the innermost waiting query continue behind {@code into}. */
    void continuation(QueryContinuationContext context, OperatorStack stack) {
        OpenQuery query = stack.innermostQuery()
                .orElseThrow(() -> new IllegalStateException("A query continuation without a query"));
        query.endClause(stack.operand());
        TerminalNode name = context.IDENTIFIER();
        query.add(new IntoClause(start(context), end(name), start(name), end(name), List.of()));
        clauses(context.queryClause(), context.SELECT(), context.groupHead(), query);
    }

    private void clauses(
            List<QueryClauseContext> clauses, TerminalNode select, GroupHeadContext group, OpenQuery query) {
        for (QueryClauseContext clause : clauses) {
            query.add(visit(clause));
        }
        if (select != null) {
            query.select(start(select));
        } else {
            query.group(start(group), expression(group.expression()));
        }
    }

    private FromClause from(FromClauseContext context) {
        List<CSharpNode> parts = new ArrayList<>(2);
        boolean hasType = addType(context.type(), parts);
        parts.add(expression(context.expression()));
        TerminalNode name = context.IDENTIFIER();
        return new FromClause(start(context), end(context), start(name), end(name), hasType, parts);
    }

    private boolean addType(TypeContext type, List<CSharpNode> parts) {
        if (type == null) {
            return false;
        }
        parts.add(builder.types().type(type));
        return true;
    }

    @Override
    public QueryClause visitFromQueryClause(FromQueryClauseContext context) {
        return from(context.fromClause());
    }

    @Override
    public QueryClause visitLetClause(LetClauseContext context) {
        TerminalNode name = context.IDENTIFIER();
        List<Expression> value = List.of(expression(context.expression()));
        return new LetClause(start(context), end(context), start(name), end(name), value);
    }

    @Override
    public QueryClause visitWhereQueryClause(WhereQueryClauseContext context) {
        return new WhereClause(start(context), end(context), List.of(expression(context.expression())));
    }

    @Override
    public QueryClause visitJoinClause(JoinClauseContext context) {
        List<CSharpNode> parts = new ArrayList<>();
        boolean hasType = addType(context.type(), parts);
        parts.addAll(builder.expressions().all(context.expression()));
        TerminalNode name = context.IDENTIFIER(0);
        if (context.JOIN_INTO() != null) {
            TerminalNode group = context.IDENTIFIER(1);
            parts.add(new JoinInto(start(context.JOIN_INTO()), end(group), start(group), end(group), List.of()));
        }
        return new JoinClause(start(context), end(context), start(name), end(name), hasType, parts);
    }

    @Override
    public QueryClause visitOrderbyClause(OrderbyClauseContext context) {
        List<Ordering> orderings = new ArrayList<>(context.ordering().size());
        for (OrderingContext ordering : context.ordering()) {
            List<Expression> key = List.of(expression(ordering.expression()));
            orderings.add(new Ordering(start(ordering), end(ordering), ordering.DESCENDING() != null, key));
        }
        return new OrderByClause(start(context), end(context), orderings);
    }

    private Expression expression(ExpressionContext context) {
        return builder.expressions().expression(context);
    }
}
