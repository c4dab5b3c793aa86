package dev.hob.solution.schema;

import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how a migration describes a column: {@code AddColumn}, {@code AlterColumn} and the columns of {@code CreateTable}. */
final class Columns {

    /** Parameters of {@code AddColumn<T>} up to the last one that matters here. */
    static final List<String> ADD =
            List.of("name", "table", "type", "unicode", "maxLength", "rowVersion", "schema", "nullable");

    /** Parameters of {@code AlterColumn<T>}. */
    static final List<String> ALTER = List.of(
            "name",
            "table",
            "type",
            "unicode",
            "maxLength",
            "rowVersion",
            "schema",
            "nullable",
            "defaultValue",
            "defaultValueSql",
            "computedColumnSql",
            "oldClrType",
            "oldType");

    private static final List<String> IN_TABLE =
            List.of("type", "unicode", "maxLength", "rowVersion", "name", "nullable");

    private Columns() {}

    static Column added(InvocationExpression call, Declarations declarations) {
        CallArguments arguments = CallArguments.of(call, ADD, declarations);
        return column(call, arguments, arguments.text("name"));
    }

    static Column altered(InvocationExpression call, Declarations declarations) {
        CallArguments arguments = CallArguments.of(call, ALTER, declarations);
        return column(call, arguments, arguments.text("name"));
    }

    /** {@code Id = table.Column<int>(type: "int", nullable: false)}; the column may have another name than the member. */
    static Column inTable(InvocationExpression call, String member, Declarations declarations) {
        CallArguments arguments = CallArguments.of(call, IN_TABLE, declarations);
        String name = arguments.text("name");
        return column(call, arguments, name.isEmpty() ? member : name);
    }

    private static Column column(InvocationExpression call, CallArguments arguments, String name) {
        TypeNode clrType = call.getMethod()
                .map(SimpleName::getTypeArguments)
                .map(types -> types.first())
                .orElse(null);
        boolean nullable = arguments
                .value("nullable")
                .filter(v -> v.getText().equals("true"))
                .isPresent();
        return new Column(
                name,
                clrType == null ? "" : ClrTypes.name(clrType),
                arguments.text("type"),
                nullable,
                annotations(call, "Annotation"));
    }

    /** What {@code method} adds to the operation in the calls that follow {@code call}. */
    static Map<String, String> annotations(InvocationExpression call, String method) {
        Map<String, String> annotations = new LinkedHashMap<>();
        InvocationExpression at = call;
        while (at.getParent() instanceof MemberAccess access
                && access.getParent() instanceof InvocationExpression next) {
            if (next.getMethodName().equals(method)) {
                CallArguments arguments = CallArguments.of(next, List.of("name", "value"));
                String value = arguments
                        .value("value")
                        .map(v -> ConstantText.of(v).orElseGet(v::getText))
                        .orElse("");
                annotations.put(arguments.text("name"), value);
            }
            at = next;
        }
        return Collections.unmodifiableMap(annotations);
    }
}
