package dev.hob.rule.schema;

import dev.hob.solution.schema.TableName;

/**
 * The two statements that take a primary key out of the way while its column changes, as Entity Framework's tool would lay them out.
 *
 * @param builder what they are called on, {@code migrationBuilder} as a rule
 * @param key the name of the key's constraint
 */
public record KeyStatements(String builder, String key, TableName table, String column) {

    private static final String DEFAULT_BUILDER = "migrationBuilder";

    /** The statements as a person would add them to a migration. */
    public static KeyStatements of(String key, TableName table, String column) {
        return new KeyStatements(DEFAULT_BUILDER, key, table, column);
    }

    /** Drops the key; lines after the first are indented by {@code indentation}. */
    public String drop(String indentation) {
        return statement("DropPrimaryKey", indentation, "");
    }

    /** Adds the key again. */
    public String add(String indentation) {
        return statement("AddPrimaryKey", indentation, "," + next(indentation) + argument("column", column));
    }

    /** What is to be put around the statement that changes the column, as advice. */
    public String around() {
        return "Put in front of the statement that changes the column\n" + indented(drop("")) + "\nand behind it\n"
                + indented(add(""));
    }

    private static String indented(String code) {
        return String.join("\n", code.lines().map(line -> "    " + line).toList());
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
