package dev.hob.rule.schema;

import dev.hob.solution.schema.TableName;

/**
 * The two statements that take a primary key out of the way while its column changes, as Entity Framework's tool would lay them out.
 *
 * @param builder what they are called on, {@code migrationBuilder} as a rule
 * @param key the name of the key's constraint
 */
record KeyStatements(String builder, String key, TableName table, String column) {

    private static final String DEFAULT_BUILDER = "migrationBuilder";

    static KeyStatements of(String key, TableName table, String column) {
        return new KeyStatements(DEFAULT_BUILDER, key, table, column);
    }

    /** Drops the key; lines after the first are indented by {@code indentation}. */
    String drop(String indentation) {
        return statement("DropPrimaryKey", indentation, "");
    }

    /** Adds the key again. */
    String add(String indentation) {
        return statement("AddPrimaryKey", indentation, "," + next(indentation) + argument("column", column));
    }

    private String statement(String method, String indentation, String more) {
        String schema = table.schema().isEmpty() ? "" : next(indentation) + argument("schema", table.schema()) + ",";
        return builder + "." + method + "("
                + next(indentation) + argument("name", key) + ","
                + schema
                + next(indentation) + argument("table", table.name())
                + more + ");";
    }

    private static String next(String indentation) {
        return "\n" + indentation + (indentation.contains("\t") ? "\t" : "    ");
    }

    private static String argument(String name, String value) {
        return name + ": \"" + value + '"';
    }
}
