package dev.hob.rule.schema.model;

import dev.hob.solution.schema.EntityProperty;
import java.util.Optional;

/**
 * Something that the target release needs and a snapshot has not, or has as an earlier release had it.
 *
 * @param needed what the target release has
 * @param outdated what the snapshot has instead, empty where it has nothing
 * @param property the property of an outdated column, as the snapshot declares it
 * @param certain whether nothing speaks against it; not so where the snapshot has other facts of the same release, so that it may be
 *     made with a prerelease, or be meant so
 */
public record ModelDifference(
        ModelFact needed, Optional<ModelFact> outdated, Optional<EntityProperty> property, boolean certain) {

    /** Whether the thing is not there at all. */
    public boolean isMissing() {
        return outdated.isEmpty();
    }

    /** Whether nothing but the greatest length of a column is another. */
    public boolean isOfLengthOnly() {
        return needed.what() == ModelFact.What.COLUMN
                && outdated.map(ModelFact::shape)
                        .filter(is -> is.clrType().equals(needed.shape().clrType())
                                && is.nullable() == needed.shape().nullable())
                        .isPresent();
    }

    /** As a report names it, after the words “lacks” or “has”. */
    public String text() {
        return switch (needed.what()) {
            case TABLE -> needed.value();
            case COLUMN -> outdated.map(this::change).orElse(needed.name());
            case KEY -> "the key " + needed.value();
            case INDEX ->
                (needed.isUnique() ? "the unique index on " : "the index on ")
                        + needed.name().replace(",", ", ");
            case FOREIGN_KEY -> "the foreign key " + needed.name();
        };
    }

    private String change(ModelFact old) {
        ColumnShape is = old.shape();
        ColumnShape needs = needed.shape();
        if (!is.clrType().equals(needs.clrType())) {
            return "%s (%s for %s)".formatted(needed.name(), needs.clrType(), is.clrType());
        }
        if (!is.length().equals(needs.length())) {
            return "%s (%d characters for %d)"
                    .formatted(
                            needed.name(), needs.length().orElse(0), is.length().orElse(0));
        }
        return "%s (%s)".formatted(needed.name(), needs.nullable() ? "may be null" : "not null");
    }
}
