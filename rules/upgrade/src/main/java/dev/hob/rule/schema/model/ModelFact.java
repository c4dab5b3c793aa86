package dev.hob.rule.schema.model;

import dev.hob.rule.release.ReleaseLine;
import java.util.List;
import java.util.Locale;

/**
 * One fact of the library's model: a table, a column, a key, an index or a foreign key, and the releases that have it so.
 *
 * @param context which of the library's contexts keeps it, such as {@code Configuration}
 * @param entity the entity's name without its namespace
 * @param name the property of a column, the properties of an index or foreign key by commas; empty for a table and its key
 * @param value what {@code models.tsv} says of it
 * @param from the first release line that has it
 * @param until the first line that does not have it any more, null where it still holds
 */
public record ModelFact(
        String context, String entity, What what, String name, String value, ReleaseLine from, ReleaseLine until) {

    /** What a fact is about. */
    public enum What {
        /** The entity has a table; the value is its name. */
        TABLE,
        /** A property has a column; the value is a {@link ColumnShape}. */
        COLUMN,
        /** The primary key; the value is its properties. */
        KEY,
        /** An index; the value is {@code unique} or {@code plain}. */
        INDEX,
        /** A foreign key; the value is the entity that it refers to. */
        FOREIGN_KEY;

        /** As {@code models.tsv} and rulesets write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Whether {@code line} has it. */
    public boolean holdsAt(ReleaseLine line) {
        return from.compareTo(line) <= 0 && (until == null || line.compareTo(until) < 0);
    }

    /** Whether both speak of the same thing, though they may say something else of it. */
    public boolean isAbout(ModelFact other) {
        return what == other.what
                && entity.equals(other.entity)
                && name.equals(other.name)
                && context.equals(other.context);
    }

    /** The properties of an index. */
    public List<String> properties() {
        return List.of(name.split(","));
    }

    /** The shape of a column. */
    public ColumnShape shape() {
        return ColumnShape.parse(value);
    }

    /** Whether an index is unique. */
    public boolean isUnique() {
        return value.equals("unique");
    }
}
