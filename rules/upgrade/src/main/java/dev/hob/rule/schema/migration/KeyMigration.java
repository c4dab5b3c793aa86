package dev.hob.rule.schema.migration;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.schema.KeyStatements;
import dev.hob.solution.schema.DatabaseProvider;
import java.util.List;
import java.util.Optional;

/**
 * A migration of the file that is being visited, with what it does to a key column.
 *
 * @param provider the provider that it is for, if it is known
 * @param changes the changes of the column, at least one
 * @param statements what drops and adds the key
 * @param guessed whether the table is known by its usual name only, because no snapshot lies beside the migration
 */
record KeyMigration(
        CompilationUnit unit,
        String uri,
        Optional<DatabaseProvider> provider,
        List<KeyColumnChange> changes,
        KeyStatements statements,
        boolean guessed) {

    /** The changes that SQL Server does not let pass, or that leave the table without a key. */
    List<KeyColumnChange> incomplete() {
        return changes.stream().filter(change -> !change.key().isComplete()).toList();
    }

    /** The changes around which the key is touched at all. */
    List<KeyColumnChange> touchingKey() {
        return changes.stream().filter(change -> !change.key().isNone()).toList();
    }

    /** Whether it is for SQL Server: raw SQL of the form that was found runs nowhere else. */
    boolean isForSqlServer() {
        return provider.filter(p -> p == DatabaseProvider.SQL_SERVER).isPresent()
                || provider.isEmpty() && changes.stream().anyMatch(KeyColumnChange::isRawSql);
    }

    /** The column as messages give it. */
    String column() {
        return statements.table().name() + "." + statements.column();
    }
}
