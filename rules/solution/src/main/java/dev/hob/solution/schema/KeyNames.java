package dev.hob.solution.schema;

import dev.hob.solution.schema.MigrationOperation.AddPrimaryKey;
import dev.hob.solution.schema.MigrationOperation.CreateTable;
import java.util.Optional;

/** The names that migrations give to primary keys. */
final class KeyNames {

    private KeyNames() {}

    /** The name that {@code operation} gives to the primary key of {@code table}. */
    static Optional<String> given(MigrationOperation operation, TableName table) {
        if (operation instanceof CreateTable create && create.table().mayBe(table)) {
            return named(create.primaryKey());
        }
        return operation instanceof AddPrimaryKey add && add.table().mayBe(table) ? named(add.key()) : Optional.empty();
    }

    private static Optional<String> named(EntityKey key) {
        return Optional.of(key.name()).filter(name -> !name.isEmpty());
    }
}
