package dev.hob.report.console;

import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an audit for people at a terminal: every finding with its source line, why and what to do, file by file; then
 * what was not looked at; then the summary, which stands last because that is
 * what stays on the screen.
 */
public final class ConsoleReporter implements Reporter {

    private final Palette palette;

    /** Reports in the colours of {@code palette}. */
    public ConsoleReporter(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void write(AuditResult audit, Writer out) throws IOException {
        List<String> lines = new ArrayList<>();
        findings(audit, lines);
        notAnalysed(audit, lines);
        list("Not checked, for want of rules:", audit.hopsNotChecked(), lines);
        list("To check by hand, since sources cannot tell:", audit.openQuestions(), lines);
        list("Suppressions without effect, to be looked at:", stale(audit), lines);
        lines.addAll(new Closing(audit, palette).lines());
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
    }

    private void findings(AuditResult audit, List<String> lines) {
        String file = "";
        for (Finding finding : audit.findings()) {
            if (!finding.location().uri().equals(file)) {
                file = finding.location().uri();
                lines.add(palette.strong("── " + TerminalText.harmless(file)));
                lines.add("");
            }
            lines.addAll(new FindingText(audit, finding, palette).lines());
            lines.add("");
        }
    }

    private void notAnalysed(AuditResult audit, List<String> lines) {
        if (audit.notAnalysed().isEmpty()) {
            return;
        }
        lines.add(palette.strong("Not analysed, so findings may be missing:"));
        for (FileNotAnalysed file : audit.notAnalysed()) {
            String where = file.uri()
                    + (file.line() > 0 ? ":" + file.line() : "")
                    + (file.line() > 0 && file.column() > 0 ? ":" + file.column() : "");
            String what = file.partly() ? " (partly: its sound parts were analysed)" : "";
            lines.addAll(TerminalText.wrapped("  ", "    ", where + ": " + file.reason() + what));
        }
        lines.add("");
    }

    private static List<String> stale(AuditResult audit) {
        return audit.triage().stale().stream()
                .map(stale -> stale.place().uri() + ":" + stale.place().region().startLine() + ": " + stale.text())
                .toList();
    }

    private void list(String title, List<String> items, List<String> lines) {
        if (items.isEmpty()) {
            return;
        }
        lines.add(palette.strong(title));
        items.forEach(item -> lines.addAll(TerminalText.wrapped("  - ", "    ", item)));
        lines.add("");
    }
}
