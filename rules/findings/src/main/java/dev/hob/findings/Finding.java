package dev.hob.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing that the upgrade breaks or changes, at one place.
 *
 * @param rule the name of the rule that found it; a rule of that name is among the result's rules
 * @param message what is wrong here and why, in one or two sentences
 * @param advice what to do about it here; may span lines; empty when the fix says it all
 * @param related other places that prove it, such as where a version is defined
 * @param fixes ordered by preference
 */
public record Finding(
        String rule,
        Level level,
        Certainty certainty,
        String message,
        String advice,
        Location location,
        List<Location> related,
        List<Fix> fixes) {

    /** By file, place, rule, message: the order of every report. */
    public static final Comparator<Finding> REPORT_ORDER = Comparator.comparing(
                    (Finding f) -> f.location().uri())
            .thenComparing(f -> f.location().region())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    /** Checks that a finding which is not certain neither is an error nor carries a safe fix. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(location, "location");
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
        if (certainty != Certainty.CERTAIN) {
            if (level == Level.ERROR) {
                throw new IllegalArgumentException(rule + ": only a certain finding is an error");
            }
            if (fixes.stream().anyMatch(fix -> fix.safety() == Fix.Safety.SAFE)) {
                throw new IllegalArgumentException(rule + ": only a certain finding carries a safe fix");
            }
        }
    }

    /** Whether Hob can resolve it unseen. */
    public boolean hasSafeFix() {
        return fixes.stream().anyMatch(fix -> fix.safety() == Fix.Safety.SAFE);
    }
}
