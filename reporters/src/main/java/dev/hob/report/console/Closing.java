package dev.hob.report.console;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last lines of the report: what was asked, what was counted, and the verdict in a sentence. */
record Closing(AuditResult audit) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String found = audit.upgrade().versionsFound().isEmpty()
                ? ""
                : " (found: " + String.join(", ", audit.upgrade().versionsFound()) + ")";
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
        lines.addAll(TerminalText.wrapped("  ", "  ", "Verdict: " + decapitalised(new Verdict(audit).text())));
        return lines;
    }

    private long safelyFixed() {
        return audit.findings().stream().filter(Finding::hasSafeFix).count();
    }

    private static String decapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
