package dev.hob.solution.schema;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * An entity of a model snapshot.
 *
 * @param type the full name of its CLR type
 * @param table the table that it is mapped to
 * @param migrated whether this context's migrations keep the table; not so for views and with {@code ExcludeFromMigrations}
 * @param region where the snapshot starts to speak of it: {@code Entity("…"}
 */
public record Entity(
        String type,
        TableName table,
        boolean migrated,
        List<EntityProperty> properties,
        Optional<EntityKey> primaryKey,
        List<EntityIndex> indexes,
        TextRegion region) {

    /** Keeps the lists from changing. */
    public Entity {
        properties = List.copyOf(properties);
        indexes = List.copyOf(indexes);
    }

    /** The property with this name. */
    public Optional<EntityProperty> property(String name) {
        return properties.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The name of the primary key's constraint in the database: the given one, else EF's {@code PK_} and the table. */
    public String primaryKeyName() {
        return primaryKey.map(EntityKey::name).filter(name -> !name.isEmpty()).orElse("PK_" + table.name());
    }
}
