package dev.hob.report;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Level;

/** What an audit comes to, in a sentence: whether the solution is ready for the release. */
public record Verdict(AuditResult audit) {

    /** The verdict, as one to three sentences. */
    public String text() {
        if (audit.rules().isEmpty()) {
            return nothingChecked();
        }
        long errors = audit.count(Level.ERROR);
        long warnings = audit.count(Level.WARNING);
        String verdict;
        if (errors > 0) {
            verdict = "Not ready for " + audit.to() + ". " + (errors == 1 ? "One thing must" : errors + " things must")
                    + " change first.";
        } else if (warnings > 0) {
            verdict = "Nothing stops the move to " + audit.to() + ", but "
                    + (warnings == 1 ? "one thing needs" : warnings + " things need") + " a decision.";
        } else {
            verdict = "Nothing found that stands in the way of " + audit.to() + ".";
        }
        boolean complete =
                audit.notAnalysed().isEmpty() && audit.hopsNotChecked().isEmpty();
        return complete ? verdict : verdict + " Not everything could be checked; what was not is listed.";
    }

    /** Silence must not pass for approval: without rules nothing was looked at. */
    private String nothingChecked() {
        return audit.hopsNotChecked().isEmpty()
                ? "Already on " + audit.to()
                        + ", so nothing was checked. To check an upgrade that is under way or"
                        + " done, say where it began, for example --from 6.3."
                : "Nothing was checked, because there are no rules for this upgrade yet.";
    }
}
