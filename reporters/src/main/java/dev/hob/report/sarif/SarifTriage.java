package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Result.BaselineState;
import de.jcup.sarif_2_1_0.model.Suppression;
import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.SetAside;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was decided on findings before, in SARIF's terms: suppressions and baseline states, as far as the flavour has
 * them. Either all results of a run have them or none: by that a consumer sees whether they were asked for.
 */
record SarifTriage(AuditResult audit, SarifFlavour flavour) {

    /** A finding that is written, and why it does not count; nothing if it does. */
    record Written(Finding finding, Optional<SetAside.Reason> aside) {}

    /** The findings that are written, in report order. */
    List<Written> written() {
        return Stream.concat(
                        audit.findings().stream().map(finding -> new Written(finding, Optional.empty())),
                        audit.triage().setAside().stream()
                                .filter(aside -> writes(aside.reason()))
                                .map(aside -> new Written(aside.finding(), Optional.of(aside.reason()))))
                .sorted(Comparator.comparing(Written::finding, Finding.REPORT_ORDER))
                .toList();
    }

    private boolean writes(SetAside.Reason reason) {
        return reason instanceof dev.hob.findings.Suppression ? flavour.writesSuppressed() : comparesWithBaseline();
    }

    boolean comparesWithBaseline() {
        return flavour.writesBaseline() && audit.triage().baseline().isPresent();
    }

    /**
     * Marks the result of a finding of this audit. What was decided on before is not new, whether or not the baseline
     * has it.
     */
    void mark(Result result, Optional<SetAside.Reason> aside) {
        mark(result, aside.isEmpty() ? BaselineState.NEW : BaselineState.UNCHANGED, suppressions(aside));
    }

    /** Marks the result of a finding of the baseline that is gone. */
    void markGone(Result result) {
        mark(result, BaselineState.ABSENT, Set.of());
    }

    private void mark(Result result, BaselineState state, Set<Suppression> suppressions) {
        if (comparesWithBaseline()) {
            result.setBaselineState(state);
        }
        result.setSuppressions(flavour.writesSuppressed() ? suppressions : null);
    }

    private Set<Suppression> suppressions(Optional<SetAside.Reason> aside) {
        if (aside.isEmpty() || !(aside.get() instanceof dev.hob.findings.Suppression decision)) {
            return Set.of();
        }
        Suppression suppression = new Suppression();
        suppression.setKind(
                switch (decision.kind()) {
                    case IN_SOURCE -> Suppression.Kind.IN_SOURCE;
                    case EXTERNAL -> Suppression.Kind.EXTERNAL;
                });
        if (!decision.justification().isEmpty()) {
            suppression.setJustification(decision.justification());
        }
        suppression.setLocation(SarifLocations.location(decision.place(), audit.source(decision.place())));
        return Set.of(suppression);
    }
}
