package dev.hob.findings;

import java.util.List;
import java.util.Objects;

/**
 * One change of a hop and the rules that find what it breaks.
 *
 * @param hop as {@code 6.3 → 7.0}
 * @param id the number in the list of documented changes, or the documentation comment id of what changed in the API
 * @param change what changed, in some words; Markdown
 * @param rules the names of the rules that find it; empty if none does
 * @param reason why no rule finds it, or what a reader should know; may be empty where there are rules
 */
public record CoveredChange(String hop, String id, String change, List<String> rules, String reason) {

    /** Checks that nothing is missing. */
    public CoveredChange {
        Objects.requireNonNull(hop, "hop");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(reason, "reason");
        rules = List.copyOf(rules);
    }

    /** Whether neither a rule finds it nor a reason says why not. */
    public boolean isGap() {
        return rules.isEmpty() && reason.isBlank();
    }
}
