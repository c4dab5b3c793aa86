package dev.hob.rule.schema.model;

import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.schema.model.ModelFact.What;
import dev.hob.solution.schema.Entity;
import dev.hob.solution.schema.EntityIndex;
import dev.hob.solution.schema.EntityProperty;
import dev.hob.solution.schema.ModelSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a model snapshot with the library's model in the target release. What differs from every release, such as a length of the solution's own
 * choice, is meant so and no difference; so is what an older release has brought already than the one that the snapshot was made with.
 */
public final class SnapshotDifference {

    private final ReleaseModels models;
    private final ModelSnapshot snapshot;
    private final ReleaseLine target;
    private final List<ModelFact> needed;

    private SnapshotDifference(ReleaseModels models, ModelSnapshot snapshot, ReleaseLine target) {
        this.models = models;
        this.snapshot = snapshot;
        this.target = target;
        this.needed = models.at(target);
    }

    /** What {@code snapshot} differs in from the library at {@code target}, in the order of {@code models.tsv}. */
    public static List<ModelDifference> of(ModelSnapshot snapshot, ReleaseModels models, ReleaseLine target) {
        return new SnapshotDifference(models, snapshot, target).all();
    }

    private List<ModelDifference> all() {
        return needed.stream()
                .map(ModelFact::context)
                .distinct()
                .flatMap(context -> inContext(
                        needed.stream()
                                .filter(fact -> fact.context().equals(context))
                                .toList(),
                        SnapshotAge.of(snapshot, models, context).orElse(null)))
                .toList();
    }

    private Stream<ModelDifference> inContext(List<ModelFact> facts, ReleaseLine age) {
        return facts.stream()
                .flatMap(fact -> difference(fact).stream())
                .filter(difference -> counts(difference, age))
                .map(difference -> age != null && difference.needed().from().equals(age) && difference.isMissing()
                        ? new ModelDifference(difference.needed(), difference.outdated(), difference.property(), false)
                        : difference);
    }

    /**
     * A type is the library's and never meant otherwise. Of the release that the snapshot was made with, tables and columns may be missing
     * (a prerelease had not all of them); lengths, keys and indexes that differ are meant so.
     */
    private static boolean counts(ModelDifference difference, ReleaseLine age) {
        if (age == null || changesType(difference)) {
            return true;
        }
        int order = difference.needed().from().compareTo(age);
        What what = difference.needed().what();
        boolean tableOrColumn = difference.isMissing() && (what == What.TABLE || what == What.COLUMN);
        return order > 0 || order == 0 && tableOrColumn;
    }

    private static boolean changesType(ModelDifference difference) {
        return difference.needed().what() == What.COLUMN
                && difference
                        .outdated()
                        .filter(old -> !old.shape()
                                .clrType()
                                .equals(difference.needed().shape().clrType()))
                        .isPresent();
    }

    private Optional<ModelDifference> difference(ModelFact fact) {
        Optional<Entity> entity = snapshot.entity(models.typeOf(fact.entity()));
        if (fact.what() == What.TABLE) {
            return entity.isPresent() ? Optional.empty() : missing(fact);
        }
        return entity.filter(Entity::migrated).flatMap(found -> switch (fact.what()) {
            case COLUMN ->
                found.property(fact.name())
                        .map(property -> column(fact, property))
                        .orElseGet(() -> missing(fact));
            case KEY -> key(fact, found);
            case INDEX -> index(fact, found);
            case TABLE, FOREIGN_KEY -> Optional.empty();
        });
    }

    private Optional<ModelDifference> column(ModelFact fact, EntityProperty property) {
        return earlier(fact)
                .filter(old -> isAsIn(old.shape(), fact.shape(), property))
                .map(old -> new ModelDifference(fact, Optional.of(old), Optional.of(property), true))
                .findFirst();
    }

    /** Whether the property is {@code old} in everything in which that differs from {@code needed}. */
    private static boolean isAsIn(ColumnShape old, ColumnShape needed, EntityProperty property) {
        return (old.clrType().equals(needed.clrType()) || old.clrType().equals(property.clrType()))
                && (old.length().equals(needed.length()) || old.length().equals(property.maxLength()))
                && (old.nullable() == needed.nullable() || old.nullable() == property.nullable());
    }

    private Optional<ModelDifference> key(ModelFact fact, Entity entity) {
        String key = entity.primaryKey()
                .map(found -> String.join(",", found.columns()))
                .orElse("");
        return earlier(fact).filter(old -> old.value().equals(key)).findFirst().flatMap(old -> outdated(fact, old));
    }

    private Optional<ModelDifference> index(ModelFact fact, Entity entity) {
        Optional<EntityIndex> index = entity.indexes().stream()
                .filter(found -> found.properties().equals(fact.properties()))
                .findFirst();
        return index.isEmpty()
                ? missing(fact)
                : earlier(fact)
                        .filter(old -> old.isUnique() == index.get().unique())
                        .findFirst()
                        .flatMap(old -> outdated(fact, old));
    }

    private static Optional<ModelDifference> missing(ModelFact fact) {
        return Optional.of(new ModelDifference(fact, Optional.empty(), Optional.empty(), true));
    }

    private static Optional<ModelDifference> outdated(ModelFact fact, ModelFact old) {
        return Optional.of(new ModelDifference(fact, Optional.of(old), Optional.empty(), true));
    }

    /** What earlier releases said of the same thing. */
    private Stream<ModelFact> earlier(ModelFact fact) {
        return models.facts().stream()
                .filter(old -> old.isAbout(fact) && !old.holdsAt(target))
                .filter(old -> old.from().compareTo(fact.from()) < 0);
    }
}
