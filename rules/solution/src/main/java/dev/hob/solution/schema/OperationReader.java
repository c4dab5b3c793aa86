package dev.hob.solution.schema;

import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ClassDeclaration;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Reads the operations of one method of a migration, those under conditions and in methods of its own that get the builder included. The orders of parameters are those of EF Core's
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
    private final Set<DatabaseProvider> providers;
    private final Declarations declarations;

    OperationReader(String builder, Declarations declarations) {
        this(builder, EnumSet.allOf(DatabaseProvider.class), declarations);
    }

    /** Reads what is reached on {@code providers} only. */
    private OperationReader(String builder, Set<DatabaseProvider> providers, Declarations declarations) {
        this.builder = builder;
        this.providers = providers;
        this.declarations = declarations;
    }

    List<MigrationOperation> read(MethodDeclaration method) {
        return read(method, true);
    }

    /** Methods of its own are followed once: from {@code Up} or {@code Down}, not from there on. */
    private List<MigrationOperation> read(MethodDeclaration method, boolean followed) {
        return method.descendants(InvocationExpression.class)
                .toStream()
                .filter(this::concernsBuilder)
                .flatMap(call -> ownMethod(call)
                        .filter(own -> followed)
                        .map(own -> readOwn(own, call))
                        .orElseGet(() -> List.of(read(call)))
                        .stream())
                .toList();
    }

    private List<MigrationOperation> readOwn(MethodDeclaration own, InvocationExpression call) {
        Set<DatabaseProvider> there = ProviderCondition.reaching(call);
        return new OperationReader(EfClasses.builder(own), there, declarations).read(own, false);
    }

    /** A method of the migration itself that takes nothing but the builder. */
    private Optional<MethodDeclaration> ownMethod(InvocationExpression call) {
        boolean takesBuilder =
                call.getReceiver().isEmpty() && call.getArgumentList().getSize() == 1;
        ClassDeclaration type = call.ancestors(ClassDeclaration.class).first();
        return takesBuilder && type != null ? EfClasses.method(type, call.getMethodName()) : Optional.empty();
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
            case "AddColumn" -> new AddColumn(source, table(call, Columns.ADD), Columns.added(call, declarations));
            case "DropColumn" -> new DropColumn(source, table(call, NAME_TABLE_SCHEMA), name(call));
            case "CreateTable" -> CreateTableReader.read(call, source, declarations);
            case "DropTable" -> new DropTable(source, named(arguments(call, List.of("name", "schema"))));
            case "CreateIndex" -> createIndex(call, source);
            case "DropIndex" -> new DropIndex(source, table(call, NAME_TABLE_SCHEMA), name(call));
            case "AddPrimaryKey" -> addPrimaryKey(call, source);
            case "DropPrimaryKey" -> new DropPrimaryKey(source, table(call, NAME_TABLE_SCHEMA), name(call));
            case "RenameColumn" -> renameColumn(call, source);
            case "RenameTable" -> renameTable(call, source);
            case "Sql" -> new Sql(source, arguments(call, List.of("sql")).text("sql"));
            default ->
                OTHERS.contains(call.getMethodName())
                        ? new Other(source, call.getMethodName())
                        : new Custom(source, call.getMethodName());
        };
    }

    private AlterColumn alterColumn(InvocationExpression call, OperationSource source) {
        CallArguments arguments = arguments(call, Columns.ALTER);
        String oldClrType = arguments
                .value("oldClrType")
                .filter(TypeofExpression.class::isInstance)
                .map(of -> ClrTypes.name(((TypeofExpression) of).getType()))
                .orElse("");
        return new AlterColumn(
                source,
                table(call, Columns.ALTER),
                Columns.altered(call, declarations),
                oldClrType,
                arguments.text("oldType"),
                Columns.annotations(call, "OldAnnotation"));
    }

    private CreateIndex createIndex(InvocationExpression call, OperationSource source) {
        List<String> parameters = List.of("name", "table", columnParameter(call), "schema", "unique");
        CallArguments arguments = arguments(call, parameters);
        boolean unique = arguments
                .value("unique")
                .map(CSharpNode::getText)
                .filter("true"::equals)
                .isPresent();
        return new CreateIndex(
                source, table(call, parameters), new EntityIndex(arguments.text("name"), columns(arguments), unique));
    }

    private AddPrimaryKey addPrimaryKey(InvocationExpression call, OperationSource source) {
        List<String> parameters = List.of("name", "table", columnParameter(call), "schema");
        CallArguments arguments = arguments(call, parameters);
        return new AddPrimaryKey(
                source, table(call, parameters), new EntityKey(arguments.text("name"), columns(arguments)));
    }

    /** Two overloads: one takes {@code column}, the other {@code columns}. Positions are the same. */
    private String columnParameter(InvocationExpression call) {
        return arguments(call, List.of()).value("columns").isPresent() ? "columns" : "column";
    }

    private static List<String> columns(CallArguments arguments) {
        List<String> columns = arguments.texts("columns");
        return columns.isEmpty() ? arguments.texts("column") : columns;
    }

    private RenameColumn renameColumn(InvocationExpression call, OperationSource source) {
        List<String> parameters = List.of("name", "table", "newName", "schema");
        return new RenameColumn(
                source,
                table(call, parameters),
                name(call),
                arguments(call, parameters).text("newName"));
    }

    private RenameTable renameTable(InvocationExpression call, OperationSource source) {
        CallArguments arguments = arguments(call, List.of("name", "schema", "newName", "newSchema"));
        TableName old = named(arguments);
        String newName = arguments.text("newName");
        String newSchema = arguments.value("newSchema").isPresent() ? arguments.text("newSchema") : old.schema();
        return new RenameTable(source, old, new TableName(newSchema, newName.isEmpty() ? old.name() : newName));
    }

    private TableName table(InvocationExpression call, List<String> parameters) {
        CallArguments arguments = arguments(call, parameters);
        return new TableName(arguments.text("schema"), arguments.text("table"));
    }

    private static TableName named(CallArguments arguments) {
        return new TableName(arguments.text("schema"), arguments.text("name"));
    }

    private String name(InvocationExpression call) {
        return arguments(call, List.of("name")).text("name");
    }

    private CallArguments arguments(InvocationExpression call, List<String> parameters) {
        return CallArguments.of(call, parameters, declarations);
    }

    private OperationSource source(InvocationExpression call) {
        TextRegion method = call.getMethod().map(SimpleName::getTextRegion).orElseGet(call::getTextRegion);
        ExpressionStatement statement =
                call.ancestors(ExpressionStatement.class).first();
        boolean inBlock = statement != null && statement.getParent() instanceof Block;
        Set<DatabaseProvider> reached = EnumSet.copyOf(providers);
        reached.retainAll(ProviderCondition.reaching(call));
        return new OperationSource(
                method,
                call.getTextRegion(),
                inBlock ? statement.getTextRegion() : TextRegion.caretAt(method.getStartOffset()),
                builder,
                reached);
    }
}
