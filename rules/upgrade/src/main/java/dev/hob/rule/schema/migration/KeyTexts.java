package dev.hob.rule.schema.migration;

import dev.hob.rule.schema.KeyStatements;
import dev.hob.solution.schema.DatabaseProvider;
import java.util.List;
import java.util.Optional;

/** What {@link KeyNotDroppedRule} says. */
final class KeyTexts {

    private KeyTexts() {}

    static String failsOnSqlServer(String column, List<KeyColumnChange> incomplete) {
        boolean keyStays = incomplete.stream().anyMatch(change -> !change.key().dropped());
        return keyStays
                ? "On SQL Server this migration fails: %s is a primary key, and a column cannot change its type while a key depends on it. In %s the key is still there."
                        .formatted(column, KeyFix.methods(incomplete))
                : "In %s the primary key on %s is dropped and not added again, so the table is left without one."
                        .formatted(KeyFix.methods(incomplete), column);
    }

    static String mayFail(String column) {
        return "If the database is SQL Server, this migration fails: %s is a primary key, and a column cannot change its type while a key depends on it. Which database it is for cannot be told from the sources."
                .formatted(column);
    }

    static String needless(String column, DatabaseProvider provider, String why) {
        return "On %s the type of %s can change while the primary key exists: dropping and adding the key is needless and %s."
                .formatted(provider, column, why);
    }

    /** What a needless drop and add of the key costs on an engine that was tried. */
    static Optional<String> needless(DatabaseProvider provider, boolean inRawSql) {
        return switch (provider) {
            case POSTGRESQL -> Optional.of("takes longer, with the table locked");
            case MYSQL ->
                Optional.of(
                        inRawSql
                                ? "copies the table once more for each statement"
                                : "takes twice as long, and needs the right to create routines");
            case SQLITE -> Optional.of("makes Entity Framework rebuild the table");
            case SQL_SERVER, ORACLE, IN_MEMORY -> Optional.empty();
        };
    }

    static String whatToCheck(KeyStatements key) {
        return "Check which database this migration is run on. PostgreSQL and SQLite take it as it is. MySQL and MariaDB do if it says the identity, or AUTO_INCREMENT. For SQL Server:\n"
                + key.around();
    }
}
