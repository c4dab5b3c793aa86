package dev.hob.report.console;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.Level;
import java.util.ArrayList;
import java.util.List;

/** The last lines of the report: what was asked, what was counted, and the verdict in a sentence. */
record Closing(AuditResult audit) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String found =
                audit.versionsFound().isEmpty() ? "" : " (found: " + String.join(", ", audit.versionsFound()) + ")";
        lines.add("Upgrade " + audit.from() + " → " + audit.to() + found);
        lines.add("  " + count(audit.findings().size(), "finding") + ": "
                + count(audit.count(Level.ERROR), "error") + ", "
                + count(audit.count(Level.WARNING), "warning") + ", "
                + count(audit.count(Level.NOTE), "note"));
        lines.add("  " + count(audit.rules().size(), "rule") + " ran, " + count(audit.filesSeen(), "file") + " seen, "
                + audit.notAnalysed().size() + " not analysed");
        if (safelyFixed() > 0) {
            lines.add("  " + safelyFixed() + " can be fixed safely: `hob fix` shows how, `hob fix --apply` does it");
        }
        lines.addAll(TerminalText.wrapped("  ", "  ", verdict()));
        return lines;
    }

    private String verdict() {
        if (audit.rules().isEmpty()) {
            return nothingChecked();
        }
        long errors = audit.count(Level.ERROR);
        long warnings = audit.count(Level.WARNING);
        String verdict;
        if (errors > 0) {
            verdict = "Verdict: not ready for " + audit.to() + ". "
                    + (errors == 1 ? "One thing must" : errors + " things must") + " change first.";
        } else if (warnings > 0) {
            verdict = "Verdict: nothing stops the move to " + audit.to() + ", but "
                    + (warnings == 1 ? "one thing needs" : warnings + " things need") + " a decision.";
        } else {
            verdict = "Verdict: nothing found that stands in the way of " + audit.to() + ".";
        }
        boolean complete =
                audit.notAnalysed().isEmpty() && audit.hopsNotChecked().isEmpty();
        return complete ? verdict : verdict + " Not everything was checked: see above.";
    }

    /** Silence must not pass for approval: without rules nothing was looked at. */
    private String nothingChecked() {
        return audit.hopsNotChecked().isEmpty()
                ? "Verdict: already on " + audit.to()
                        + ", so nothing was checked. To check an upgrade that is under way or"
                        + " done, say where it began, for example --from 6.3."
                : "Verdict: nothing was checked, because there are no rules for this upgrade yet.";
    }

    private long safelyFixed() {
        return audit.findings().stream().filter(Closing::hasSafeFix).count();
    }

    private static boolean hasSafeFix(Finding finding) {
        return finding.fixes().stream().anyMatch(fix -> fix.safety() == Fix.Safety.SAFE);
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
