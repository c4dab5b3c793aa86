package dev.hob.solution.schema;

import java.util.List;

/**
 * An index of an entity in a model snapshot.
 *
 * @param name its name, empty when it is left to EF Core
 */
public record EntityIndex(String name, List<String> properties, boolean unique) {

    /** Keeps the properties from changing. */
    public EntityIndex {
        properties = List.copyOf(properties);
    }
}
