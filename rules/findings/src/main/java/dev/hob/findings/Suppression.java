package dev.hob.findings;

import java.util.Objects;

/**
 * Somebody has looked at a finding and decided against acting on it, as SARIF's {@code suppression}.
 *
 * @param kind where the decision is written
 * @param justification why, in the words of who decided; may be empty
 * @param place where it is written
 */
public record Suppression(Kind kind, String justification, Location place) implements SetAside.Reason {

    /** Where a decision is written. */
    public enum Kind {
        /** Beside the code. */
        IN_SOURCE,
        /** In the settings of the audit. */
        EXTERNAL
    }

    /** Checks that nothing is missing. */
    public Suppression {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(justification, "justification");
        Objects.requireNonNull(place, "place");
    }
}
