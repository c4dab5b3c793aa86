package dev.hob.rule.schema.migration;

import dev.hob.solution.schema.MigrationOperation;
import dev.hob.solution.schema.MigrationOperation.AddPrimaryKey;
import dev.hob.solution.schema.MigrationOperation.Custom;
import dev.hob.solution.schema.MigrationOperation.DropPrimaryKey;
import dev.hob.solution.schema.MigrationOperation.Sql;
import dev.hob.solution.schema.TableName;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a migration does with a table's primary key around the statement that changes a column of it.
 *
 * @param dropped whether the key is dropped in front of that statement
 * @param added whether it is added again behind
 * @param hidden whether the migration also does things that cannot be seen here: methods of its own, SQL that is put together at run time
 */
record KeyHandling(boolean dropped, boolean added, boolean hidden) {

    private static final Pattern DROP =
            Pattern.compile("\\bDROP\\s+CONSTRAINT\\b|\\bDROP\\s+PRIMARY\\s+KEY\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADD = Pattern.compile("\\bADD\\b[^;]*\\bPRIMARY\\s+KEY\\b", Pattern.CASE_INSENSITIVE);

    /** What {@code operations} do with the key of {@code table} around the operation at {@code index}. */
    static KeyHandling around(List<MigrationOperation> operations, int index, TableName table) {
        String text = operations.get(index) instanceof Sql sql ? sql.text() : "";
        boolean dropped = DROP.matcher(text).find();
        boolean hidden = false;
        for (MigrationOperation operation : operations.subList(0, index)) {
            dropped = dropped && !adds(operation, table) || drops(operation, table);
            hidden |= isHidden(operation);
        }
        boolean added = ADD.matcher(text).find();
        for (MigrationOperation operation : operations.subList(index + 1, operations.size())) {
            added |= adds(operation, table);
            hidden |= isHidden(operation);
        }
        return new KeyHandling(dropped, added, hidden);
    }

    boolean isComplete() {
        return dropped && added;
    }

    boolean isNone() {
        return !dropped && !added;
    }

    private static boolean drops(MigrationOperation operation, TableName table) {
        return operation instanceof DropPrimaryKey drop && drop.table().mayBe(table)
                || operation instanceof Sql sql && DROP.matcher(sql.text()).find();
    }

    private static boolean adds(MigrationOperation operation, TableName table) {
        return operation instanceof AddPrimaryKey add && add.table().mayBe(table)
                || operation instanceof Sql sql && ADD.matcher(sql.text()).find();
    }

    private static boolean isHidden(MigrationOperation operation) {
        return operation instanceof Custom
                || operation instanceof Sql sql && sql.text().isEmpty();
    }
}
