package dev.hob.findings;

import java.util.Comparator;
import java.util.Objects;

/**
 * A suppression that has no effect (any more), for somebody to delete or to decide anew.
 *
 * @param place where it is written
 * @param text one sentence: what it is about, and why it has no effect
 */
public record StaleSuppression(Kind kind, Location place, String text) {

    /** By file, place, text. */
    public static final Comparator<StaleSuppression> REPORT_ORDER = Comparator.comparing(
                    (StaleSuppression stale) -> stale.place().uri())
            .thenComparing(stale -> stale.place().region())
            .thenComparing(StaleSuppression::text);

    /** Why it has no effect. */
    public enum Kind {
        /** The rule finds nothing there. */
        UNUSED,
        /** Its day has passed: what it suppressed counts again. */
        EXPIRED
    }

    /** Checks that nothing is missing. */
    public StaleSuppression {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }
}
