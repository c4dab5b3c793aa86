package dev.hob.rule.schema.migration;

import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.MigrationOperation;
import dev.hob.solution.schema.MigrationOperation.AddPrimaryKey;
import dev.hob.solution.schema.MigrationOperation.AlterColumn;
import dev.hob.solution.schema.MigrationOperation.Custom;
import dev.hob.solution.schema.MigrationOperation.DropPrimaryKey;
import dev.hob.solution.schema.MigrationOperation.Sql;
import dev.hob.solution.schema.sql.TableAction;
import dev.hob.solution.schema.sql.TableAction.ColumnChanged;
import dev.hob.solution.schema.sql.TableAction.ConstraintDropped;
import dev.hob.solution.schema.sql.TableAction.IdentityAdded;
import dev.hob.solution.schema.sql.TableAction.IdentityDropped;
import dev.hob.solution.schema.sql.TableAction.PrimaryKeyAdded;
import dev.hob.solution.schema.sql.TableAction.PrimaryKeyDropped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operation of a migration with what it does to a key column.
 *
 * @param statements of raw SQL, what each statement that alters the table does to the column and to the key
 */
record KeyOperation(MigrationOperation operation, KeyColumn column, List<List<TableAction>> statements) {

    static KeyOperation of(MigrationOperation operation, KeyColumn column) {
        return new KeyOperation(operation, column, operation instanceof Sql sql ? column.actions(sql) : List.of());
    }

    /** The operation as the one that says what the column is to be, if it is one. */
    Optional<AlterColumn> alteration() {
        return operation instanceof AlterColumn alter && column.isSubjectOf(alter)
                ? Optional.of(alter)
                : Optional.empty();
    }

    boolean isRawSql() {
        return operation instanceof Sql;
    }

    boolean changesType() {
        return alteration()
                        .filter(alter -> !alter.column().clrType().equals(alter.oldClrType()))
                        .isPresent()
                || actions().anyMatch(ColumnChanged.class::isInstance);
    }

    boolean dropsKey() {
        return operation instanceof DropPrimaryKey drop && drop.table().mayBe(column.table())
                || actions().anyMatch(a -> a instanceof PrimaryKeyDropped || a instanceof ConstraintDropped);
    }

    boolean addsKey() {
        return operation instanceof AddPrimaryKey add && add.table().mayBe(column.table())
                || actions()
                        .anyMatch(a -> a instanceof PrimaryKeyAdded
                                || a instanceof ColumnChanged changed && changed.primaryKey());
    }

    boolean touchesColumnOrKey() {
        return alteration().isPresent()
                || dropsKey()
                || addsKey()
                || actions().findAny().isPresent();
    }

    /** Whether it cannot be seen here what it does: a method from elsewhere, SQL that is put together at run time. */
    boolean isHidden() {
        return operation instanceof Custom
                || operation instanceof Sql sql && sql.text().isEmpty();
    }

    /** The engine whose SQL it is written in, if that shows. */
    Optional<DatabaseProvider> dialect() {
        return actions().flatMap(action -> dialect(action).stream()).findFirst();
    }

    private static Optional<DatabaseProvider> dialect(TableAction action) {
        if (action instanceof ColumnChanged changed) {
            return Optional.of(
                    switch (changed.form()) {
                        case ALTER_COLUMN -> DatabaseProvider.SQL_SERVER;
                        case ALTER_TYPE -> DatabaseProvider.POSTGRESQL;
                        case MODIFY ->
                            changed.type().equals("number") ? DatabaseProvider.ORACLE : DatabaseProvider.MYSQL;
                    });
        }
        return action instanceof IdentityDropped || action instanceof IdentityAdded
                ? Optional.of(DatabaseProvider.POSTGRESQL)
                : Optional.empty();
    }

    private Stream<TableAction> actions() {
        return statements.stream().flatMap(List::stream);
    }

    /** Whether it runs on {@code provider}, as far as conditions and dialect tell. */
    boolean runsOn(DatabaseProvider provider) {
        return operation.source().providers().contains(provider)
                && dialect().filter(other -> other != provider).isEmpty();
    }

    /** The only provider that it runs on, if a condition around it says so. */
    Optional<DatabaseProvider> onlyProvider() {
        return operation.source().providers().size() == 1
                ? operation.source().providers().stream().findFirst()
                : Optional.empty();
    }
}
