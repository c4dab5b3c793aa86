package dev.hob.solution.schema;

import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ExpressionStatement;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeofExpression;
import dev.hob.solution.schema.MigrationOperation.AddColumn;
import dev.hob.solution.schema.MigrationOperation.AddPrimaryKey;
import dev.hob.solution.schema.MigrationOperation.AlterColumn;
import dev.hob.solution.schema.MigrationOperation.CreateIndex;
import dev.hob.solution.schema.MigrationOperation.Custom;
import dev.hob.solution.schema.MigrationOperation.DropColumn;
import dev.hob.solution.schema.MigrationOperation.DropIndex;
import dev.hob.solution.schema.MigrationOperation.DropPrimaryKey;
import dev.hob.solution.schema.MigrationOperation.DropTable;
import dev.hob.solution.schema.MigrationOperation.Other;
import dev.hob.solution.schema.MigrationOperation.RenameColumn;
import dev.hob.solution.schema.MigrationOperation.RenameTable;
import dev.hob.solution.schema.MigrationOperation.Sql;
import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Reads the operations of one method of a migration, those under conditions included. The orders of parameters are those of EF Core's
 * {@code MigrationBuilder}.
 */
final class OperationReader {

    private static final List<String> NAME_TABLE_SCHEMA = List.of("name", "table", "schema");

    /** The operations of EF Core that need no reading here. */
    private static final Set<String> OTHERS = Set.of(
            "AddCheckConstraint",
            "AddForeignKey",
            "AddUniqueConstraint",
            "AlterDatabase",
            "AlterSequence",
            "AlterTable",
            "CreateCheckConstraint",
            "CreateSequence",
            "DeleteData",
            "DropCheckConstraint",
            "DropForeignKey",
            "DropSchema",
            "DropSequence",
            "DropUniqueConstraint",
            "EnsureSchema",
            "InsertData",
            "RenameIndex",
            "RenameSequence",
            "RestartSequence",
            "UpdateData");

    private final String builder;

    OperationReader(String builder) {
        this.builder = builder;
    }

    List<MigrationOperation> read(MethodDeclaration method) {
        return method.descendants(InvocationExpression.class)
                .toStream()
                .filter(this::concernsBuilder)
                .map(this::read)
                .toList();
    }

    /** Whether it is called on the builder or gets the builder. */
    private boolean concernsBuilder(InvocationExpression call) {
        return call.getReceiver().filter(this::isBuilder).isPresent() && !isQuestion(call)
                || call.getArguments().any(argument -> isBuilder(argument.getValue()));
    }

    private boolean isBuilder(CSharpNode node) {
        return node instanceof NameNode name && name.getName().equals(builder);
    }

    /** {@code IsSqlServer()} and its like. */
    private static boolean isQuestion(InvocationExpression call) {
        return call.getMethodName().startsWith("Is") && call.getArguments().isEmpty();
    }

    private MigrationOperation read(InvocationExpression call) {
        OperationSource source = source(call);
        return switch (call.getMethodName()) {
            case "AlterColumn" -> alterColumn(call, source);
            case "AddColumn" -> new AddColumn(source, table(call, Columns.ADD), Columns.added(call));
            case "DropColumn" -> new DropColumn(source, table(call, NAME_TABLE_SCHEMA), name(call));
            case "CreateTable" -> CreateTableReader.read(call, source);
            case "DropTable" -> new DropTable(source, named(CallArguments.of(call, List.of("name", "schema"))));
            case "CreateIndex" -> createIndex(call, source);
            case "DropIndex" -> new DropIndex(source, table(call, NAME_TABLE_SCHEMA), name(call));
            case "AddPrimaryKey" -> addPrimaryKey(call, source);
            case "DropPrimaryKey" -> new DropPrimaryKey(source, table(call, NAME_TABLE_SCHEMA), name(call));
            case "RenameColumn" -> renameColumn(call, source);
            case "RenameTable" -> renameTable(call, source);
            case "Sql" -> new Sql(source, CallArguments.of(call, List.of("sql")).text("sql"));
            default ->
                OTHERS.contains(call.getMethodName())
                        ? new Other(source, call.getMethodName())
                        : new Custom(source, call.getMethodName());
        };
    }

    private static AlterColumn alterColumn(InvocationExpression call, OperationSource source) {
        CallArguments arguments = CallArguments.of(call, Columns.ALTER);
        String oldClrType = arguments
                .value("oldClrType")
                .filter(TypeofExpression.class::isInstance)
                .map(of -> ClrTypes.name(((TypeofExpression) of).getType()))
                .orElse("");
        return new AlterColumn(
                source,
                table(call, Columns.ALTER),
                Columns.altered(call),
                oldClrType,
                arguments.text("oldType"),
                Columns.annotations(call, "OldAnnotation"));
    }

    private static CreateIndex createIndex(InvocationExpression call, OperationSource source) {
        List<String> parameters = List.of("name", "table", columnParameter(call), "schema", "unique");
        CallArguments arguments = CallArguments.of(call, parameters);
        boolean unique = arguments
                .value("unique")
                .map(CSharpNode::getText)
                .filter("true"::equals)
                .isPresent();
        return new CreateIndex(
                source, table(call, parameters), new EntityIndex(arguments.text("name"), columns(arguments), unique));
    }

    private static AddPrimaryKey addPrimaryKey(InvocationExpression call, OperationSource source) {
        List<String> parameters = List.of("name", "table", columnParameter(call), "schema");
        CallArguments arguments = CallArguments.of(call, parameters);
        return new AddPrimaryKey(
                source, table(call, parameters), new EntityKey(arguments.text("name"), columns(arguments)));
    }

    /** Two overloads: one takes {@code column}, the other {@code columns}. Positions are the same. */
    private static String columnParameter(InvocationExpression call) {
        return CallArguments.of(call, List.of()).value("columns").isPresent() ? "columns" : "column";
    }

    private static List<String> columns(CallArguments arguments) {
        List<String> columns = arguments.texts("columns");
        return columns.isEmpty() ? arguments.texts("column") : columns;
    }

    private static RenameColumn renameColumn(InvocationExpression call, OperationSource source) {
        List<String> parameters = List.of("name", "table", "newName", "schema");
        return new RenameColumn(
                source,
                table(call, parameters),
                name(call),
                CallArguments.of(call, parameters).text("newName"));
    }

    private static RenameTable renameTable(InvocationExpression call, OperationSource source) {
        CallArguments arguments = CallArguments.of(call, List.of("name", "schema", "newName", "newSchema"));
        TableName old = named(arguments);
        String newName = arguments.text("newName");
        String newSchema = arguments.value("newSchema").isPresent() ? arguments.text("newSchema") : old.schema();
        return new RenameTable(source, old, new TableName(newSchema, newName.isEmpty() ? old.name() : newName));
    }

    private static TableName table(InvocationExpression call, List<String> parameters) {
        CallArguments arguments = CallArguments.of(call, parameters);
        return new TableName(arguments.text("schema"), arguments.text("table"));
    }

    private static TableName named(CallArguments arguments) {
        return new TableName(arguments.text("schema"), arguments.text("name"));
    }

    private static String name(InvocationExpression call) {
        return CallArguments.of(call, List.of("name")).text("name");
    }

    private OperationSource source(InvocationExpression call) {
        TextRegion method = call.getMethod().map(SimpleName::getTextRegion).orElseGet(call::getTextRegion);
        ExpressionStatement statement =
                call.ancestors(ExpressionStatement.class).first();
        boolean inBlock = statement != null && statement.getParent() instanceof Block;
        return new OperationSource(
                method,
                inBlock ? statement.getTextRegion() : TextRegion.caretAt(method.getStartOffset()),
                builder,
                ProviderCondition.reaching(call));
    }
}
