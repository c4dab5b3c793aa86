package dev.hob.solution.schema;

import java.util.List;
import java.util.Optional;

/**
 * A database provider and what shows it.
 *
 * @param text what was found, as a report can quote it: {@code SqlServerModelBuilderExtensions}, {@code UseNpgsql in Program.cs}
 */
public record ProviderEvidence(DatabaseProvider provider, String text) {

    /** The provider that all of {@code evidence} shows; evidence for two providers proves neither. */
    static Optional<ProviderEvidence> only(List<ProviderEvidence> evidence) {
        return evidence.stream().map(ProviderEvidence::provider).distinct().count() == 1
                ? Optional.of(evidence.get(0))
                : Optional.empty();
    }
}
