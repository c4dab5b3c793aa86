package dev.hob.solution.schema;

import java.util.List;
import java.util.Map;

/** One operation of a migration, as the call on its {@code MigrationBuilder} says it. Texts that are not constant are empty. */
public sealed interface MigrationOperation {

    /** Where it stands. */
    OperationSource source();

    /** {@code AlterColumn<T>}: {@code column} is how it is to be, the rest how it was. */
    record AlterColumn(
            OperationSource source,
            TableName table,
            Column column,
            String oldClrType,
            String oldType,
            Map<String, String> oldAnnotations)
            implements MigrationOperation {}

    /** {@code AddColumn<T>}. */
    record AddColumn(OperationSource source, TableName table, Column column) implements MigrationOperation {}

    /** {@code DropColumn}. */
    record DropColumn(OperationSource source, TableName table, String column) implements MigrationOperation {}

    /** {@code CreateTable}; the key has neither name nor columns when there is none. */
    record CreateTable(OperationSource source, TableName table, List<Column> columns, EntityKey primaryKey)
            implements MigrationOperation {}

    /** {@code DropTable}. */
    record DropTable(OperationSource source, TableName table) implements MigrationOperation {}

    /** {@code CreateIndex}. */
    record CreateIndex(OperationSource source, TableName table, EntityIndex index) implements MigrationOperation {}

    /** {@code DropIndex}. */
    record DropIndex(OperationSource source, TableName table, String name) implements MigrationOperation {}

    /** {@code AddPrimaryKey}. */
    record AddPrimaryKey(OperationSource source, TableName table, EntityKey key) implements MigrationOperation {}

    /** {@code DropPrimaryKey}. */
    record DropPrimaryKey(OperationSource source, TableName table, String name) implements MigrationOperation {}

    /** {@code RenameColumn}. */
    record RenameColumn(OperationSource source, TableName table, String name, String newName)
            implements MigrationOperation {}

    /** {@code RenameTable}. */
    record RenameTable(OperationSource source, TableName table, TableName newTable) implements MigrationOperation {}

    /** {@code Sql}; the text is empty when it is not constant. */
    record Sql(OperationSource source, String text) implements MigrationOperation {}

    /** Any other operation of EF Core. */
    record Other(OperationSource source, String method) implements MigrationOperation {}

    /** A call of something else that gets the builder: what it does to the schema cannot be seen here. */
    record Custom(OperationSource source, String method) implements MigrationOperation {}
}
