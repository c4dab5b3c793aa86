package dev.hob.report;

import dev.hob.findings.AuditResult;
import dev.hob.findings.KnownBefore;
import dev.hob.findings.Level;

/** What an audit comes to, in a sentence: whether the solution is ready for the release. */
public record Verdict(AuditResult audit) {

    /** The verdict, as one to three sentences. */
    public String text() {
        if (audit.rules().isEmpty()) {
            return nothingChecked();
        }
        long errors = audit.count(Level.ERROR);
        long known = errorsKnownBefore();
        long warnings = audit.count(Level.WARNING);
        String verdict;
        if (errors > 0) {
            verdict = "Not ready for " + audit.to() + ". " + (errors == 1 ? "One thing must" : errors + " things must")
                    + " change first" + (known > 0 ? ", and " + known + " that the baseline knows." : ".");
        } else if (known > 0) {
            verdict = "Not ready for " + audit.to() + ". Nothing new must change first, but "
                    + (known == 1 ? "one thing" : known + " things") + " that the baseline knows.";
        } else if (warnings > 0) {
            verdict = "Nothing stops the move to " + audit.to() + ", but "
                    + (warnings == 1 ? "one thing needs" : warnings + " things need") + " a decision.";
        } else {
            verdict = "Nothing found that stands in the way of " + audit.to() + ".";
        }
        if (isUnderWay()) {
            verdict += " The packages are there already; what to decide and to check by hand an audit says before.";
        }
        boolean complete =
                audit.notAnalysed().isEmpty() && audit.hopsNotChecked().isEmpty();
        return complete ? verdict : verdict + " Not everything could be checked; what was not is listed.";
    }

    /** Whether every package of the library is on the target: rules about what is still to come have nothing to say then. */
    private boolean isUnderWay() {
        return !audit.upgrade().versionsFound().isEmpty()
                && audit.upgrade().versionsFound().stream()
                        .allMatch(version -> version.equals(audit.to()) || version.startsWith(audit.to() + "."));
    }

    /** Whether something must change before the move, be it new or known. */
    public boolean isStop() {
        return audit.count(Level.ERROR) > 0 || errorsKnownBefore() > 0;
    }

    /** They do not count as new, and have to be dealt with all the same. */
    private long errorsKnownBefore() {
        return audit.triage().setAside().stream()
                .filter(aside ->
                        aside.reason() instanceof KnownBefore && aside.finding().level() == Level.ERROR)
                .count();
    }

    /** Silence must not pass for approval: without rules nothing was looked at. */
    private String nothingChecked() {
        if (!audit.hopsNotChecked().isEmpty()) {
            return "Nothing was checked, because there are no rules for this upgrade yet.";
        }
        // A target may be a full version of the line.
        boolean alreadyThere = (audit.to() + ".").startsWith(audit.from() + ".");
        return alreadyThere
                ? "Already on " + audit.to()
                        + ", so nothing was checked. To check an upgrade that is under way or"
                        + " done, say where it began, for example --from 6.3."
                : "Nothing was checked, because the settings switch every rule off.";
    }
}
