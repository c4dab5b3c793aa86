package dev.hob.rule.schema.migration;

import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Migration;
import dev.hob.solution.schema.MigrationOperation;
import dev.hob.solution.schema.MigrationOperation.AlterColumn;
import dev.hob.solution.schema.MigrationOperation.Sql;
import dev.hob.solution.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An operation of a migration that changes the type of a key column.
 *
 * @param method {@code Up} or {@code Down}
 */
record KeyColumnChange(String method, MigrationOperation operation, KeyHandling key) {

    /** The column in question, and the C# types that it changes between, in either direction. */
    record Target(TableName table, String column, Set<String> clrTypes) {

        private boolean isChangedBy(MigrationOperation operation) {
            if (operation instanceof AlterColumn alter) {
                return alter.table().mayBe(table)
                        && alter.column().name().equals(column)
                        && clrTypes.contains(alter.column().clrType())
                        && !alter.column().clrType().equals(alter.oldClrType());
            }
            return operation instanceof Sql sql
                    && sqlServerAlteration().matcher(sql.text()).find();
        }

        /** {@code ALTER TABLE [identity].[T] ALTER COLUMN [Id] bigint}: the other engines put other words between column and type. */
        private Pattern sqlServerAlteration() {
            String part = "[\\[\"]?%s[\\]\"]?";
            return Pattern.compile(
                    "\\bALTER\\s+TABLE\\s+(?:[\\[\\]\"\\w]+\\s*\\.\\s*)*" + part.formatted(Pattern.quote(table.name()))
                            + "\\s+ALTER\\s+COLUMN\\s+" + part.formatted(Pattern.quote(column))
                            + "\\s+\\[?(?:big)?int\\b",
                    Pattern.CASE_INSENSITIVE);
        }
    }

    /** The changes of {@code target} in both directions of {@code migration}, as they run on {@code provider}, if that is known. */
    static List<KeyColumnChange> in(Migration migration, Target target, Optional<DatabaseProvider> provider) {
        List<KeyColumnChange> changes = new ArrayList<>(in("Up", runningOn(provider, migration.up()), target));
        changes.addAll(in("Down", runningOn(provider, migration.down()), target));
        return changes;
    }

    private static List<MigrationOperation> runningOn(
            Optional<DatabaseProvider> provider, List<MigrationOperation> operations) {
        return operations.stream()
                .filter(operation ->
                        provider.isEmpty() || operation.source().providers().contains(provider.get()))
                .toList();
    }

    private static List<KeyColumnChange> in(String method, List<MigrationOperation> operations, Target target) {
        List<KeyColumnChange> changes = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            if (target.isChangedBy(operations.get(i))) {
                changes.add(new KeyColumnChange(
                        method, operations.get(i), KeyHandling.around(operations, i, target.table())));
            }
        }
        return changes;
    }

    /** The only provider that it runs on, if a condition around it says so. */
    Optional<DatabaseProvider> onlyProvider() {
        Set<DatabaseProvider> providers = operation.source().providers();
        return providers.size() == 1 ? Optional.of(providers.iterator().next()) : Optional.empty();
    }

    boolean isRawSql() {
        return operation instanceof Sql;
    }

    /** Whether other statements can be put around it. */
    boolean canBeWrapped() {
        return !isRawSql() && operation.source().isStatementInBlock();
    }
}
