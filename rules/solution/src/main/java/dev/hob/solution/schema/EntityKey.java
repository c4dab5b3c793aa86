package dev.hob.solution.schema;

import java.util.List;

/**
 * A primary key.
 *
 * @param name the constraint's name, empty when it is left to EF Core
 * @param columns properties in a snapshot, columns in a migration; none if they could not be read
 */
public record EntityKey(String name, List<String> columns) {

    /** Keeps the columns from changing. */
    public EntityKey {
        columns = List.copyOf(columns);
    }
}
