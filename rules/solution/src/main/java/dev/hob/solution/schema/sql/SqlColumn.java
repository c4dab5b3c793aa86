package dev.hob.solution.schema.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A column as {@code CREATE TABLE} declares it.
 *
 * @param type the first word of its type in lower case: {@code int}, {@code character}
 * @param length the first number in parentheses behind the type
 * @param numbersItself whether it is SQLite's row number, which has 64 bits whatever the type says
 * @param start offset of its name, quotes included
 * @param end offset behind its type
 */
public record SqlColumn(
        String name, String type, OptionalInt length, boolean nullable, boolean numbersItself, int start, int end) {

    /** What else can begin an entry of a table. */
    private static final Set<String> CONSTRAINTS = Set.of(
            "constraint",
            "primary",
            "unique",
            "key",
            "index",
            "foreign",
            "check",
            "exclude",
            "like",
            "period",
            "fulltext",
            "spatial",
            "inherits",
            "partition");

    /** The column that {@code tokens} declare; nothing for a constraint. */
    static Optional<SqlColumn> read(SqlTokens tokens) {
        Optional<SqlToken> first = tokens.peek().filter(SqlToken::isName);
        if (first.isEmpty() || isConstraint(first.get()) && !tokens.isColumnCalledKey()) {
            return Optional.empty();
        }
        String name = tokens.word();
        String type = tokens.qualifiedName().name().toLowerCase(Locale.ROOT);
        int end = tokens.lastEnd();
        while (tokens.skip("VARYING") || tokens.skip("PRECISION")) {
            end = tokens.lastEnd();
        }
        OptionalInt length = tokens.skip('(') ? number(tokens.word()) : OptionalInt.empty();
        boolean key = tokens.contains("PRIMARY", "KEY");
        boolean made = tokens.contains("IDENTITY") || tokens.contains("GENERATED") || tokens.contains("AUTO_INCREMENT");
        return Optional.of(new SqlColumn(
                name,
                type,
                length,
                !key && !tokens.contains("NOT", "NULL"),
                type.equals("integer") && key && !made,
                first.get().start(),
                end));
    }

    private static boolean isConstraint(SqlToken token) {
        return token.kind() == SqlToken.Kind.WORD
                && CONSTRAINTS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static OptionalInt number(String text) {
        return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The C# type that holds its numbers, empty for what is no number or cannot be told. */
    public String clrType() {
        if (numbersItself) {
            return "";
        }
        return switch (type) {
            case "int", "integer", "int4", "serial", "serial4", "mediumint" -> "int";
            case "bigint", "int8", "bigserial", "serial8" -> "long";
            case "number" -> length.isEmpty() || length.getAsInt() > 10 ? "long" : "int";
            default -> "";
        };
    }
}
