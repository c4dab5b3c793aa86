package dev.hob.rule.schema.migration;

import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.EntityProperty;
import dev.hob.solution.schema.PlacedCall;
import dev.hob.solution.schema.PlacedSnapshot;
import dev.hob.solution.schema.ProviderEvidence;
import dev.hob.solution.schema.SolutionSchema;
import dev.hob.solution.schema.StoreTables;
import dev.hob.solution.schema.TableName;
import java.util.Optional;

/**
 * A table of the library as this solution calls it, for statements that a person can run as they are.
 *
 * @param column the key's column
 * @param key the name of the key's constraint
 */
record KeptTable(TableName table, String column, String key) {

    /**
     * The table of {@code entity}: as a snapshot around the set-up of its store says, of the same provider if possible, else as the options
     * of the store say.
     *
     * @param option the option that names the table, and its usual name
     */
    static KeptTable of(String entity, String property, String option, PlacedCall store, SolutionSchema schema) {
        Optional<DatabaseProvider> provider = schema.providerOf(store).map(ProviderEvidence::provider);
        return schema.snapshotsAround(store.uri()).stream()
                .filter(placed -> schema.providerOf(placed)
                        .map(ProviderEvidence::provider)
                        .equals(provider))
                .flatMap(placed -> placed.snapshot().entity(entity).stream()
                        .map(found -> ofSnapshot(found, property, placed, schema)))
                .findFirst()
                .orElseGet(() -> ofOptions(property, option, store));
    }

    private static KeptTable ofSnapshot(Entity entity, String property, PlacedSnapshot placed, SolutionSchema schema) {
        return new KeptTable(
                entity.table(),
                entity.property(property).map(EntityProperty::column).orElse(property),
                schema.primaryKeyName(entity, placed.uri()));
    }

    private static KeptTable ofOptions(String property, String option, PlacedCall store) {
        TableName table = new StoreTables(store).table(option);
        return new KeptTable(table, property, "PK_" + table.name());
    }
}
