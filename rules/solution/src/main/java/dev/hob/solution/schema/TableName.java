package dev.hob.solution.schema;

/**
 * The name of a table.
 *
 * @param schema the schema, empty when none is given
 */
public record TableName(String schema, String name) {

    /** A table without a schema of its own. */
    public static TableName of(String name) {
        return new TableName("", name);
    }

    /** Whether both can be the same table: a schema that is not given may be any. */
    public boolean mayBe(TableName other) {
        return name.equals(other.name) && (schema.isEmpty() || other.schema.isEmpty() || schema.equals(other.schema));
    }

    /** With the schema, if there is one: {@code identity.ServerSideSessions}. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + '.' + name;
    }
}
