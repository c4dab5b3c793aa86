package dev.hob.rule.schema.migration;

import java.util.List;

/**
 * What a migration does with a table's primary key around the operation that changes a column of it.
 *
 * @param dropped whether the key is dropped in front of that operation
 * @param added whether it is added again behind
 * @param hidden whether the migration also does things that cannot be seen here
 */
record KeyHandling(boolean dropped, boolean added, boolean hidden) {

    /** What {@code operations} do with the key around the operation at {@code index}. */
    static KeyHandling around(List<KeyOperation> operations, int index) {
        boolean dropped = operations.get(index).dropsKey();
        for (KeyOperation operation : operations.subList(0, index)) {
            dropped = dropped && !operation.addsKey() || operation.dropsKey();
        }
        return new KeyHandling(
                dropped,
                operations.subList(index, operations.size()).stream().anyMatch(KeyOperation::addsKey),
                operations.stream().anyMatch(KeyOperation::isHidden));
    }

    boolean isComplete() {
        return dropped && added;
    }

    boolean isNone() {
        return !dropped && !added;
    }
}
