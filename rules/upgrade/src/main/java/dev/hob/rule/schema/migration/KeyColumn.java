package dev.hob.rule.schema.migration;

import dev.hob.solution.schema.MigrationOperation.AlterColumn;
import dev.hob.solution.schema.MigrationOperation.Sql;
import dev.hob.solution.schema.TableName;
import dev.hob.solution.schema.sql.SqlStatement;
import dev.hob.solution.schema.sql.SqlStatement.AlterTable;
import dev.hob.solution.schema.sql.TableAction;
import dev.hob.solution.schema.sql.TableAction.ColumnAdded;
import dev.hob.solution.schema.sql.TableAction.ColumnChanged;
import dev.hob.solution.schema.sql.TableAction.ConstraintDropped;
import dev.hob.solution.schema.sql.TableAction.IdentityAdded;
import dev.hob.solution.schema.sql.TableAction.IdentityDropped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key column that a rule is about, as the database knows it.
 *
 * @param clrTypes the C# types that it changes between
 */
record KeyColumn(TableName table, String column, Set<String> clrTypes) {

    /** Names of constraints that are no primary keys, if they follow the custom. */
    private static final Pattern OTHER_CONSTRAINT = Pattern.compile("(?i)(?:FK|DF|UQ|CK|IX|AK)_.*");

    /** Whether {@code alter} says what the column is to be. */
    boolean isSubjectOf(AlterColumn alter) {
        return alter.table().mayBe(table)
                && alter.column().name().equals(column)
                && clrTypes.contains(alter.column().clrType());
    }

    /** What each statement of {@code sql} that alters the table does to the column and to the key. */
    List<List<TableAction>> actions(Sql sql) {
        return SqlStatement.in(sql.text()).stream()
                .filter(AlterTable.class::isInstance)
                .map(AlterTable.class::cast)
                .filter(alter -> isTable(alter.table()))
                .map(alter -> alter.actions().stream().filter(this::isSubjectOf).toList())
                .toList();
    }

    /** In SQL, case is not told apart: engines differ in that, and no two tables do. */
    private boolean isTable(TableName name) {
        return name.name().equalsIgnoreCase(table.name())
                && (name.schema().isEmpty()
                        || table.schema().isEmpty()
                        || name.schema().equalsIgnoreCase(table.schema()));
    }

    private boolean isSubjectOf(TableAction action) {
        if (action instanceof ColumnAdded) {
            return false;
        }
        if (action instanceof ColumnChanged changed) {
            return changed.column().equalsIgnoreCase(column);
        }
        if (action instanceof IdentityDropped dropped) {
            return dropped.column().equalsIgnoreCase(column);
        }
        if (action instanceof IdentityAdded added) {
            return added.column().equalsIgnoreCase(column);
        }
        return !(action instanceof ConstraintDropped dropped
                && OTHER_CONSTRAINT.matcher(dropped.name()).matches());
    }
}
