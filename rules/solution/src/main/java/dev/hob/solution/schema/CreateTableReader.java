package dev.hob.solution.schema;

import dev.hob.csharp.ast.AnonymousObjectCreation;
import dev.hob.csharp.ast.AnonymousObjectMember;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.solution.schema.MigrationOperation.CreateTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code CreateTable}: columns are members of an anonymous object, constraints are calls in a lambda. */
final class CreateTableReader {

    private static final List<String> PARAMETERS = List.of("name", "columns", "schema", "constraints", "comment");

    private CreateTableReader() {}

    static CreateTable read(InvocationExpression call, OperationSource source, Declarations declarations) {
        CallArguments arguments = CallArguments.of(call, PARAMETERS, declarations);
        Map<String, Column> columns =
                arguments.value("columns").map(CreateTableReader::members).orElse(List.of()).stream()
                        .filter(member -> columnCall(member) != null)
                        .collect(Collectors.toMap(
                                AnonymousObjectMember::getName,
                                member -> Columns.inTable(columnCall(member), member.getName(), declarations),
                                (first, again) -> first,
                                LinkedHashMap::new));
        EntityKey key = arguments
                .value("constraints")
                .map(constraints -> primaryKey(constraints, columns, declarations))
                .orElseGet(() -> new EntityKey("", List.of()));
        return new CreateTable(
                source,
                new TableName(arguments.text("schema"), arguments.text("name")),
                List.copyOf(columns.values()),
                key);
    }

    private static List<AnonymousObjectMember> members(Expression columns) {
        return columns instanceof LambdaExpression lambda && lambda.getBody() instanceof AnonymousObjectCreation object
                ? object.getMembers().toList()
                : List.of();
    }

    private static InvocationExpression columnCall(AnonymousObjectMember member) {
        return FluentChain.of(member.getValue()).call("Column").orElse(null);
    }

    private static EntityKey primaryKey(
            Expression constraints, Map<String, Column> columns, Declarations declarations) {
        Function<String, String> columnName =
                member -> columns.containsKey(member) ? columns.get(member).name() : member;
        return constraints
                .descendants(InvocationExpression.class)
                .toStream()
                .filter(call -> call.getMethodName().equals("PrimaryKey"))
                .map(call -> CallArguments.of(call, List.of("name", "columns"), declarations))
                .map(arguments -> new EntityKey(
                        arguments.text("name"),
                        keyMembers(arguments).stream().map(columnName).toList()))
                .findFirst()
                .orElseGet(() -> new EntityKey("", List.of()));
    }

    /** {@code x => x.Id} or {@code x => new { x.A, x.B }}. */
    private static List<String> keyMembers(CallArguments arguments) {
        CSharpNode body = arguments
                .value("columns")
                .filter(LambdaExpression.class::isInstance)
                .map(lambda -> ((LambdaExpression) lambda).getBody())
                .orElse(null);
        if (body instanceof MemberAccess access) {
            return List.of(access.getName());
        }
        return body instanceof AnonymousObjectCreation object
                ? object.descendants(MemberAccess.class).toList(MemberAccess::getName)
                : List.of();
    }
}
