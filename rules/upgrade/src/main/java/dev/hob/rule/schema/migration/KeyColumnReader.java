package dev.hob.rule.schema.migration;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.schema.KeyStatements;
import dev.hob.rule.schema.SchemaAccess;
import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.EntityProperty;
import dev.hob.solution.schema.Migration;
import dev.hob.solution.schema.MigrationOperation;
import dev.hob.solution.schema.PlacedSnapshot;
import dev.hob.solution.schema.ProviderEvidence;
import dev.hob.solution.schema.SolutionSchema;
import dev.hob.solution.schema.TableName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        KeyColumn column = column(model);
        List<KeyOperation> up = operations(migration.up(), column);
        List<KeyOperation> down = operations(migration.down(), column);
        List<KeyOperation> touching = Stream.concat(up.stream(), down.stream())
                .filter(KeyOperation::touchesColumnOrKey)
                .toList();
        if (touching.isEmpty()) {
            return List.of();
        }
        Optional<ProviderEvidence> evidence = migration
                .provider()
                .or(() -> snapshot.flatMap(schema::providerOf))
                .or(() -> schema.providerNear(access.uri()));
        Optional<DatabaseProvider> provider =
                evidence.map(ProviderEvidence::provider).or(() -> dialect(touching));
        KeyStatements statements = new KeyStatements(
                touching.get(0).operation().source().builder(),
                model.map(e -> schema.primaryKeyName(e, access.uri())).orElseGet(() -> "PK_" + usualTable),
                column.table(),
                column.column());
        return providers(provider, touching).stream()
                .map(p -> new KeyMigration(
                        unit,
                        access.uri(),
                        p,
                        text(evidence, p),
                        on(p, up),
                        on(p, down),
                        statements,
                        snapshot.isEmpty()))
                .filter(KeyMigration::touchesColumnOrKey)
                .toList();
    }

    private static String text(Optional<ProviderEvidence> evidence, Optional<DatabaseProvider> provider) {
        return evidence.filter(e -> provider.filter(e.provider()::equals).isPresent())
                .map(ProviderEvidence::text)
                .orElse("");
    }

    private KeyColumn column(Optional<Entity> model) {
        return new KeyColumn(
                model.map(Entity::table).orElseGet(() -> TableName.of(usualTable)),
                model.flatMap(e -> e.property(property))
                        .map(EntityProperty::column)
                        .orElse(property),
                clrTypes);
    }

    private static List<KeyOperation> operations(List<MigrationOperation> operations, KeyColumn column) {
        return operations.stream()
                .map(operation -> KeyOperation.of(operation, column))
                .toList();
    }

    /** The engine whose SQL the operations are written in, if it is one. */
    private static Optional<DatabaseProvider> dialect(List<KeyOperation> operations) {
        Set<DatabaseProvider> dialects = operations.stream()
                .flatMap(operation -> operation.dialect().stream())
                .collect(Collectors.toSet());
        return dialects.size() == 1 ? dialects.stream().findFirst() : Optional.empty();
    }

    /** The provider of the migration and those that conditions in it name; the unknown one if there is no other. */
    private static Set<Optional<DatabaseProvider>> providers(
            Optional<DatabaseProvider> provider, List<KeyOperation> touching) {
        Set<Optional<DatabaseProvider>> providers = new LinkedHashSet<>();
        providers.add(provider);
        touching.stream()
                .map(KeyOperation::onlyProvider)
                .filter(Optional::isPresent)
                .forEach(providers::add);
        if (touching.stream().allMatch(operation -> operation.onlyProvider().isPresent())) {
            providers.remove(Optional.<DatabaseProvider>empty());
        }
        return providers;
    }

    private static List<KeyOperation> on(Optional<DatabaseProvider> provider, List<KeyOperation> operations) {
        return operations.stream()
                .filter(operation -> provider.isEmpty() || operation.runsOn(provider.get()))
                .toList();
    }
}
