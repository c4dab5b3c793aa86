package dev.hob.cli.fix;

import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import java.util.Optional;
import java.util.Set;

/**
 * Which fixes somebody wants applied.
 *
 * @param includeSuggested also those that need a person's eye
 * @param rules only those of these rules; empty for all
 */
public record FixChoice(boolean includeSuggested, Set<String> rules) {

    /** Copies. */
    public FixChoice {
        rules = Set.copyOf(rules);
    }

    /** Safe fixes, and with {@code includeSuggested} the others, of all rules. */
    public static FixChoice ofAllRules(boolean includeSuggested) {
        return new FixChoice(includeSuggested, Set.of());
    }

    /** The fix of {@code finding} to apply: the first that may be. */
    Optional<Fix> from(Finding finding) {
        if (!rules.isEmpty() && !rules.contains(finding.rule())) {
            return Optional.empty();
        }
        return finding.fixes().stream()
                .filter(fix -> includeSuggested || fix.safety() == Fix.Safety.SAFE)
                .findFirst();
    }
}
