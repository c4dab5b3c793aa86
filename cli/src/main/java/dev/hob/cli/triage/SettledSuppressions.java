package dev.hob.cli.triage;

import dev.hob.cli.settings.RuleSuppression;
import dev.hob.findings.Finding;
import dev.hob.findings.StaleSuppression;
import dev.hob.findings.StaleSuppression.Kind;
import dev.hob.findings.Suppression;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The suppressions of the settings, on a day: which of them holds for a finding, and which have no effect. */
final class SettledSuppressions {

    private final List<RuleSuppression> suppressions;
    private final LocalDate today;

    SettledSuppressions(List<RuleSuppression> suppressions, LocalDate today) {
        this.suppressions = suppressions;
        this.today = today;
    }

    /** The first that holds for {@code finding}. */
    Optional<Suppression> of(Finding finding) {
        return suppressions.stream()
                .filter(each -> !each.isOver(today) && isAbout(each, finding))
                .map(each -> new Suppression(Suppression.Kind.EXTERNAL, each.reason(), each.place()))
                .findFirst();
    }

    private static boolean isAbout(RuleSuppression suppression, Finding finding) {
        return suppression.rule().text().equals(finding.rule())
                && suppression.covers(finding.location().uri());
    }

    /**
     * Those that are over although there is something to suppress, and those for which there is nothing. About a rule
     * that did not run, or files that were not all looked at, nothing can be said.
     *
     * @param findings all findings of the audit
     */
    List<StaleSuppression> stale(Collection<Finding> findings, Coverage coverage) {
        return suppressions.stream()
                .flatMap(each -> stale(each, findings, coverage).stream())
                .toList();
    }

    private Optional<StaleSuppression> stale(
            RuleSuppression suppression, Collection<Finding> findings, Coverage coverage) {
        boolean finds = findings.stream().anyMatch(finding -> isAbout(suppression, finding));
        String subject = "The suppression of " + suppression.subject();
        if (finds) {
            return suppression.isOver(today)
                    ? Optional.of(new StaleSuppression(
                            Kind.EXPIRED,
                            suppression.place(),
                            subject + " ended with " + suppression.expires().orElseThrow()
                                    + ": what it suppressed counts again."))
                    : Optional.empty();
        }
        return coverage.ran(suppression.rule().text()) && coverage.lookedAtAll(suppression::covers)
                ? Optional.of(new StaleSuppression(
                        Kind.UNUSED,
                        suppression.place(),
                        subject + " suppresses nothing: the rule finds nothing there."))
                : Optional.empty();
    }
}
