package dev.hob.report.console;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.report.Counted;
import dev.hob.report.EffortEstimate;
import dev.hob.report.TriageSummary;
import dev.hob.report.UpgradeSteps;
import dev.hob.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last lines of the report: what was asked, what was counted, how much work it is, and the verdict in a sentence. */
record Closing(AuditResult audit, Palette palette) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String found = audit.upgrade().versionsFound().isEmpty()
                ? ""
                : " (found: " + String.join(", ", audit.upgrade().versionsFound()) + ")";
        lines.add(palette.strong("Upgrade " + audit.from() + " → " + audit.to()) + found);
        lines.add("  " + Counted.of(audit.findings().size(), "finding") + ": " + count(Level.ERROR) + ", "
                + count(Level.WARNING) + ", " + count(Level.NOTE));
        List<String> decided = new TriageSummary(audit.triage()).sentences();
        if (!decided.isEmpty()) {
            lines.addAll(TerminalText.wrapped("  ", "    ", String.join(" ", decided)));
        }
        lines.add("  " + Counted.of(audit.rules().size(), "rule") + " ran, "
                + Counted.of(audit.filesSeen(), "file") + " seen, "
                + audit.notAnalysed().size() + " not analysed");
        if (!audit.findings().isEmpty()) {
            lines.addAll(work());
        }
        if (safelyFixed() > 0) {
            lines.add("  " + safelyFixed() + " can be fixed safely: `hob fix` shows how, `hob fix --apply` does it");
        }
        TerminalText.wrapped("  ", "  ", "Verdict: " + decapitalised(new Verdict(audit).text()))
                .forEach(line -> lines.add(palette.strong(line)));
        return lines;
    }

    /** The sum, and below it the steps, where there are several. */
    private List<String> work() {
        EffortEstimate effort = EffortEstimate.of(audit);
        List<String> lines = new ArrayList<>();
        lines.add("  Work, estimated: " + palette.strong(effort.text()));
        if (effort.steps().size() > 1) {
            int width = UpgradeSteps.IN_ORDER.stream()
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            effort.steps()
                    .forEach(step -> lines.add("    " + step.area()
                            + " ".repeat(width + 2 - step.area().length()) + step.text()));
        }
        return lines;
    }

    private long safelyFixed() {
        return audit.findings().stream().filter(Finding::hasSafeFix).count();
    }

    private String count(Level level) {
        String text = Counted.of(audit.count(level), level.name().toLowerCase(Locale.ROOT));
        return audit.count(level) == 0 ? text : palette.level(level, text);
    }

    private static String decapitalised(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
