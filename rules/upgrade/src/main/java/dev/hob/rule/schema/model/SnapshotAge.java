package dev.hob.rule.schema.model;

import dev.hob.rule.release.ReleaseLine;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.EntityProperty;
import dev.hob.solution.schema.ModelSnapshot;
import java.util.Comparator;
import java.util.Optional;

/**
 * Tells with which release of the library a snapshot was made: the newest one that brought a table, a column or a type that it has. Entity Framework
 * writes the whole model, so whatever older releases brought was there to be written.
 */
final class SnapshotAge {

    private SnapshotAge() {}

    /** The release as far as the entities of {@code context} show it; empty if they show nothing. */
    static Optional<ReleaseLine> of(ModelSnapshot snapshot, ReleaseModels models, String context) {
        return models.facts().stream()
                .filter(fact -> fact.context().equals(context))
                .filter(fact -> isShown(fact, snapshot, models))
                .map(ModelFact::from)
                .max(Comparator.naturalOrder());
    }

    private static boolean isShown(ModelFact fact, ModelSnapshot snapshot, ReleaseModels models) {
        Optional<Entity> entity = snapshot.entity(models.typeOf(fact.entity()));
        return switch (fact.what()) {
            case TABLE -> entity.isPresent();
            case COLUMN ->
                entity.flatMap(found -> found.property(fact.name()))
                        .filter(property -> provesColumn(fact, property, models))
                        .isPresent();
            case KEY, INDEX, FOREIGN_KEY -> false;
        };
    }

    /** A column that several releases have proves one of them only by its type; lengths may be the solution's own. */
    private static boolean provesColumn(ModelFact fact, EntityProperty property, ReleaseModels models) {
        return models.facts().stream()
                .filter(other -> other.isAbout(fact) && other.from().compareTo(fact.from()) < 0)
                .noneMatch(older -> older.shape().clrType().equals(fact.shape().clrType())
                        || !fact.shape().clrType().equals(property.clrType()));
    }
}
