package dev.hob.findings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of findings that a team has decided on before: those that do not count, and the decisions that no longer fit.
 *
 * @param setAside findings that neither count nor are fixed, in report order
 * @param stale suppressions that suppress nothing (any more)
 * @param baseline how this audit compares with an earlier one, where one was given
 */
public record Triage(List<SetAside> setAside, List<StaleSuppression> stale, Optional<BaselineComparison> baseline) {

    /** Nothing was decided before. */
    public static final Triage NONE = new Triage(List.of(), List.of(), Optional.empty());

    /** Sorts. */
    public Triage {
        Objects.requireNonNull(baseline, "baseline");
        setAside = setAside.stream().sorted(SetAside.REPORT_ORDER).distinct().toList();
        stale = stale.stream().sorted(StaleSuppression.REPORT_ORDER).distinct().toList();
    }

    /** How many findings are suppressed. */
    public long suppressed() {
        return setAside.stream()
                .filter(one -> one.reason() instanceof Suppression)
                .count();
    }

    /** How many findings the baseline knows already. */
    public long known() {
        return setAside.stream()
                .filter(one -> one.reason() instanceof KnownBefore)
                .count();
    }
}
