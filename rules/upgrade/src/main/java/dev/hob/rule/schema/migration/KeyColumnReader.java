package dev.hob.rule.schema.migration;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.schema.KeyStatements;
import dev.hob.rule.schema.SchemaAccess;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.EntityProperty;
import dev.hob.solution.schema.Migration;
import dev.hob.solution.schema.PlacedSnapshot;
import dev.hob.solution.schema.ProviderEvidence;
import dev.hob.solution.schema.SolutionSchema;
import dev.hob.solution.schema.TableName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the migrations of a file do to a key column of the library.
 *
 * @param entity full name of the library's entity
 * @param usualTable its table, where no snapshot tells
 * @param property the key's property
 * @param clrTypes the C# types that it changes between
 */
record KeyColumnReader(String entity, String usualTable, String property, Set<String> clrTypes) {

    /** What {@code migration} does, once for each provider that it is known to be for, once if none is known. */
    List<KeyMigration> read(Migration migration, CompilationUnit unit, SchemaAccess access) {
        SolutionSchema schema = access.schema();
        List<PlacedSnapshot> snapshots = schema.snapshotsFor(access.uri(), migration);
        Optional<PlacedSnapshot> snapshot = snapshots.stream()
                .filter(placed -> placed.snapshot().entity(entity).isPresent())
                .findFirst();
        if (snapshot.isEmpty() && !snapshots.isEmpty()) {
            return List.of();
        }
        Optional<Entity> model = snapshot.flatMap(placed -> placed.snapshot().entity(entity));
        KeyColumnChange.Target target = target(model);
        List<KeyColumnChange> all = KeyColumnChange.in(migration, target, Optional.empty());
        if (all.isEmpty()) {
            return List.of();
        }
        Optional<DatabaseProvider> provider = migration
                .provider()
                .or(() -> snapshot.flatMap(schema::providerOf))
                .or(() -> schema.providerNear(access.uri()))
                .map(ProviderEvidence::provider);
        KeyStatements statements = new KeyStatements(
                all.get(0).operation().source().builder(),
                model.map(e -> schema.primaryKeyName(e, access.uri())).orElseGet(() -> "PK_" + usualTable),
                target.table(),
                target.column());
        return providers(provider, all).stream()
                .map(p -> new KeyMigration(
                        unit,
                        access.uri(),
                        p,
                        KeyColumnChange.in(migration, target, p),
                        statements,
                        snapshot.isEmpty()))
                .filter(found -> !found.changes().isEmpty())
                .toList();
    }

    private KeyColumnChange.Target target(Optional<Entity> model) {
        return new KeyColumnChange.Target(
                model.map(Entity::table).orElseGet(() -> TableName.of(usualTable)),
                model.flatMap(e -> e.property(property))
                        .map(EntityProperty::column)
                        .orElse(property),
                clrTypes);
    }

    /** The provider of the migration and those that conditions in it name; the unknown one if there is no other. */
    private static Set<Optional<DatabaseProvider>> providers(
            Optional<DatabaseProvider> provider, List<KeyColumnChange> changes) {
        Set<Optional<DatabaseProvider>> providers = new LinkedHashSet<>();
        providers.add(provider);
        changes.stream()
                .map(KeyColumnChange::onlyProvider)
                .filter(Optional::isPresent)
                .forEach(providers::add);
        if (changes.stream().allMatch(change -> change.onlyProvider().isPresent())) {
            providers.remove(Optional.<DatabaseProvider>empty());
        }
        return providers;
    }
}
