package dev.hob.solution.schema;

import java.util.OptionalInt;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A property of an entity in a model snapshot.
 *
 * @param clrType its C# type without a question mark, keywords preferred: {@code int}, {@code DateTime}
 * @param column the column's name
 * @param columnType the column's type in the database, empty when the snapshot does not say
 * @param region where it is declared: {@code Property<int>("Id")}
 */
public record EntityProperty(
        String name,
        String clrType,
        boolean nullable,
        OptionalInt maxLength,
        String column,
        String columnType,
        TextRegion region) {}
