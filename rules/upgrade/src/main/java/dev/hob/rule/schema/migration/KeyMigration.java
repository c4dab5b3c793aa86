package dev.hob.rule.schema.migration;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.schema.KeyStatements;
import dev.hob.solution.schema.DatabaseProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A migration of the file that is being visited, with what it does to a key column on one provider.
 *
 * @param provider the provider, if it is known
 * @param evidence what shows the provider, empty if it is a condition or the SQL
 * @param up what runs there on the way up
 * @param down what runs there on the way down
 * @param statements what drops and adds the key
 * @param guessed whether the table is known by its usual name only, because no snapshot lies beside the migration
 */
record KeyMigration(
        CompilationUnit unit,
        String uri,
        Optional<DatabaseProvider> provider,
        String evidence,
        List<KeyOperation> up,
        List<KeyOperation> down,
        KeyStatements statements,
        boolean guessed) {

    /** Whether it is for Oracle's provider for MySQL, which is not Pomelo's and was not tried. */
    boolean isForProviderOfOracle() {
        return evidence.contains("MySQL");
    }

    boolean touchesColumnOrKey() {
        return Stream.concat(up.stream(), down.stream()).anyMatch(KeyOperation::touchesColumnOrKey);
    }

    /** The operations that change the column's type. */
    List<KeyColumnChange> changes() {
        List<KeyColumnChange> changes = new ArrayList<>(KeyColumnChange.in("Up", up));
        changes.addAll(KeyColumnChange.in("Down", down));
        return changes;
    }

    /** The changes that SQL Server does not let pass, or that leave the table without a key. */
    List<KeyColumnChange> incomplete() {
        return changes().stream().filter(change -> !change.key().isComplete()).toList();
    }

    /** The changes around which the key is touched at all. */
    List<KeyColumnChange> touchingKey() {
        return changes().stream().filter(change -> !change.key().isNone()).toList();
    }

    /** The column as messages give it. */
    String column() {
        return statements.table().name() + "." + statements.column();
    }
}
