package dev.hob.rule.schema.migration;

import java.util.ArrayList;
import java.util.List;

/**
 * An operation of a migration that changes the type of a key column.
 *
 * @param method {@code Up} or {@code Down}
 */
record KeyColumnChange(String method, KeyOperation operation, KeyHandling key) {

    static List<KeyColumnChange> in(String method, List<KeyOperation> operations) {
        List<KeyColumnChange> changes = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i).changesType()) {
                changes.add(new KeyColumnChange(method, operations.get(i), KeyHandling.around(operations, i)));
            }
        }
        return changes;
    }

    /** Whether other statements can be put around it. */
    boolean canBeWrapped() {
        return !operation.isRawSql() && operation.operation().source().isStatementInBlock();
    }
}
