package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.FromClause;
import dev.hob.csharp.ast.GroupClause;
import dev.hob.csharp.ast.IntoClause;
import dev.hob.csharp.ast.JoinClause;
import dev.hob.csharp.ast.JoinInto;
import dev.hob.csharp.ast.LetClause;
import dev.hob.csharp.ast.QueryClause;
import dev.hob.csharp.ast.QueryExpression;
import dev.hob.csharp.ast.SelectClause;
import java.util.List;
import java.util.Optional;

/** The types of queries and of the range variables in them (§12.20). */
final class QueryTypes {

    private static final String ENUMERABLE = "System.Collections.Generic.IEnumerable`1";
    private static final String QUERYABLE = "System.Linq.IQueryable`1";
    private static final String GROUPING = "System.Linq.IGrouping`2";

    private final ExpressionTypes expressions;
    private final Elements elements;
    private final TypeReader reader;
    private final NameLookup names;

    QueryTypes(ExpressionTypes expressions, Elements elements, TypeReader reader, NameLookup names) {
        this.expressions = expressions;
        this.elements = elements;
        this.reader = reader;
        this.names = names;
    }

    /** The type of a range variable. */
    Optional<TypeRef> rangeVariable(CSharpNode declaration, Compilation compilation) {
        if (declaration instanceof FromClause from) {
            return from.getType()
                    .map(type -> names.type(type, compilation))
                    .or(() -> element(from.getSource(), compilation));
        }
        if (declaration instanceof JoinClause join) {
            return joined(join, compilation);
        }
        if (declaration instanceof JoinInto into && into.getParent() instanceof JoinClause join) {
            return joined(join, compilation).map(type -> reader.platform(ENUMERABLE, List.of(type)));
        }
        if (declaration instanceof LetClause let) {
            return expressions.of(let.getValue(), compilation);
        }
        return declaration instanceof IntoClause into
                ? resultBefore(into.getIndexInParent(), (QueryExpression) into.getParent(), compilation)
                : Optional.empty();
    }

    private Optional<TypeRef> joined(JoinClause join, Compilation compilation) {
        return join.getType()
                .map(type -> names.type(type, compilation))
                .or(() -> element(join.getSource(), compilation));
    }

    private Optional<TypeRef> element(Expression source, Compilation compilation) {
        return expressions.of(source, compilation).flatMap(elements::enumerated);
    }

    /** The type of a whole query: a sequence, one that a database answers if its source is such a one. */
    Optional<TypeRef> of(QueryExpression query, Compilation compilation) {
        boolean isQueryable = expressions
                .of(query.getFrom().getSource(), compilation)
                .filter(source -> names.bases().isA(source, QUERYABLE) == Answer.CERTAIN)
                .isPresent();
        return resultBefore(query.getNumChildren(), query, compilation)
                .map(type -> reader.platform(isQueryable ? QUERYABLE : ENUMERABLE, List.of(type)));
    }

    /** The type of the elements that the clause before {@code end} gives. */
    private Optional<TypeRef> resultBefore(int end, QueryExpression query, Compilation compilation) {
        List<QueryClause> clauses = query.getClauses().toList();
        QueryClause last = end > 0 && end <= clauses.size() ? clauses.get(end - 1) : null;
        if (last instanceof SelectClause select) {
            return expressions.of(select.getExpression(), compilation);
        }
        if (last instanceof GroupClause group) {
            TypeRef key = expressions.of(group.getKey(), compilation).orElse(TypeRef.UNKNOWN);
            TypeRef element = expressions.of(group.getExpression(), compilation).orElse(TypeRef.UNKNOWN);
            return Optional.of(reader.platform(GROUPING, List.of(key, element)));
        }
        return Optional.empty();
    }
}
