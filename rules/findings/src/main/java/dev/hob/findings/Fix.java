package dev.hob.findings;

import java.util.List;
import java.util.Objects;

/**
 * A validated, immutable set of edits that resolves a finding, as SARIF's {@code fix}. Applying it is somebody else's
 * business.
 *
 * @param description what it does, as a short sentence in the imperative
 */
public record Fix(String description, Safety safety, List<ArtifactChange> changes) {

    /** Whether a fix may be applied unseen. */
    public enum Safety {
        /** Can be applied unseen: behaviour is kept. */
        SAFE,
        /** Needs a person's eye. */
        SUGGESTED
    }

    /** Checks that there is something to change, each file once. */
    public Fix {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(safety, "safety");
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("A fix without a change: " + description);
        }
        if (changes.stream().map(ArtifactChange::uri).distinct().count() < changes.size()) {
            throw new IllegalArgumentException("A file stands twice in: " + description);
        }
    }
}
