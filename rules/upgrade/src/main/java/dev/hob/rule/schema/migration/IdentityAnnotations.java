package dev.hob.rule.schema.migration;

import dev.hob.solution.schema.DatabaseProvider;
import dev.hob.solution.schema.MigrationOperation.AlterColumn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an {@code AlterColumn} says of the numbers that the database gives, in one provider's annotations.
 *
 * @param after how the column is to be: the annotation's name and value as written, nothing if it gets no numbers
 * @param before how it was
 */
record IdentityAnnotations(Optional<Map.Entry<String, String>> after, Optional<Map.Entry<String, String>> before) {

    private static final Set<String> NO_NUMBERS = Set.of("null", "None", "false");

    static IdentityAnnotations of(AlterColumn alter, DatabaseProvider provider) {
        return new IdentityAnnotations(
                find(alter.column().annotations(), provider), find(alter.oldAnnotations(), provider));
    }

    private static Optional<Map.Entry<String, String>> find(
            Map<String, String> annotations, DatabaseProvider provider) {
        return annotations.entrySet().stream()
                .filter(annotation -> DatabaseProvider.ofIdentityAnnotation(annotation.getKey())
                        .filter(provider::equals)
                        .isPresent())
                .filter(annotation -> !NO_NUMBERS.contains(
                        annotation.getValue().substring(annotation.getValue().lastIndexOf('.') + 1)))
                .findFirst();
    }

    /** Whether only one side has it: to the provider, the column gains or loses its numbers. */
    boolean differ() {
        return after.isPresent() != before.isPresent();
    }
}
