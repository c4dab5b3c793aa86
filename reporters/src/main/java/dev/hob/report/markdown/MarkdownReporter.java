package dev.hob.report.markdown;

import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.StaleSuppression;
import dev.hob.report.EffortEstimate;
import dev.hob.report.Reporter;
import dev.hob.report.TriageSummary;
import dev.hob.report.UpgradeSteps;
import dev.hob.report.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes an audit as Markdown for a pull request's comment or a step's summary: the verdict, then the findings step by step, the worst
 * first. Keeps below the length of a comment on GitHub, and says how much did not fit.
 */
public final class MarkdownReporter implements Reporter {

    /** GitHub takes 65,536 characters; some stay free for what somebody puts around it. */
    private static final int LIMIT = 60_000;

    @Override
    public void write(AuditResult audit, Writer out) throws IOException {
        StringBuilder page = new StringBuilder(head(audit));
        String tail = tail(audit);
        EffortEstimate effort = EffortEstimate.of(audit);
        int left = 0;
        for (Map.Entry<String, List<Finding>> step : UpgradeSteps.of(audit).entrySet()) {
            String title = "\n### " + UpgradeSteps.title(step.getKey())
                    + effort.step(step.getKey()).map(work -> ": " + work.text()).orElse("")
                    + "\n\n| | where | what |\n|---|---|---|\n";
            boolean titled = false;
            for (Finding finding : step.getValue()) {
                String row = row(finding);
                if (page.length() + title.length() + row.length() + tail.length() > LIMIT) {
                    left++;
                } else {
                    page.append(titled ? "" : title).append(row);
                    titled = true;
                }
            }
        }
        if (left > 0) {
            page.append("\n*")
                    .append(left)
                    .append(left == 1 ? " more finding does" : " more findings do")
                    .append(" not fit here; the SARIF or HTML report has all of them.*\n");
        }
        out.write(page.append(tail).toString());
    }

    private static String head(AuditResult audit) {
        String found = audit.upgrade().versionsFound().isEmpty()
                ? ""
                : " (found: " + String.join(", ", audit.upgrade().versionsFound()) + ")";
        long safe = audit.findings().stream().filter(Finding::hasSafeFix).count();
        return "## Duende IdentityServer " + audit.from() + " → " + audit.to() + "\n\n**" + new Verdict(audit).text()
                + "**\n\n"
                + "| errors | warnings | notes | Hob fixes safely | files seen | not analysed |\n|---:|---:|---:|---:|---:|---:|\n"
                + "| " + audit.count(Level.ERROR) + " | " + audit.count(Level.WARNING) + " | " + audit.count(Level.NOTE)
                + " | " + safe
                + " | " + audit.filesSeen() + " | " + audit.notAnalysed().size() + " |\n"
                + work(audit)
                + (found.isEmpty()
                        ? ""
                        : "\n" + MarkdownText.cell("Upgrade " + audit.from() + " → " + audit.to() + found) + "\n");
    }

    /** What it takes, and what does not count. */
    private static String work(AuditResult audit) {
        String work = audit.findings().isEmpty()
                ? ""
                : "\n**Work, estimated:** " + EffortEstimate.of(audit).text() + "\n";
        List<String> decided = new TriageSummary(audit.triage()).sentences();
        return work + (decided.isEmpty() ? "" : "\n" + MarkdownText.cell(String.join(" ", decided)) + "\n");
    }

    private static String row(Finding finding) {
        String level = finding.level().name().toLowerCase(Locale.ROOT);
        String place =
                finding.location().uri() + ":" + finding.location().region().startLine();
        String advice = finding.advice().isEmpty() ? "" : "<br>" + MarkdownText.cellOfLines(finding.advice());
        return "| " + level + " | " + MarkdownText.code(place) + " | **" + finding.rule() + "** "
                + MarkdownText.cell(finding.message()) + advice + " |\n";
    }

    private static String tail(AuditResult audit) {
        return list(
                        "Suppressions without effect, to be looked at",
                        audit.triage().stale(),
                        MarkdownReporter::line)
                + list("Not analysed, so findings may be missing", audit.notAnalysed(), MarkdownReporter::line)
                + list("Not checked, for want of rules", audit.hopsNotChecked(), MarkdownText::cell)
                + list("To check by hand, since sources cannot tell", audit.openQuestions(), MarkdownText::cell);
    }

    private static String line(StaleSuppression stale) {
        return MarkdownText.code(
                        stale.place().uri() + ":" + stale.place().region().startLine())
                + " " + MarkdownText.cell(stale.text());
    }

    private static String line(FileNotAnalysed file) {
        return MarkdownText.code(file.uri() + (file.line() > 0 ? ":" + file.line() : "")) + " "
                + MarkdownText.cell(file.reason());
    }

    private static <T> String list(String title, List<T> items, Function<T, String> text) {
        int shown = Math.min(items.size(), 50);
        String more = items.size() > shown ? "- … and " + (items.size() - shown) + " more\n" : "";
        return items.isEmpty()
                ? ""
                : "\n### " + title + "\n\n"
                        + items.stream()
                                .limit(shown)
                                .map(item -> "- " + text.apply(item) + "\n")
                                .collect(Collectors.joining())
                        + more;
    }
}
