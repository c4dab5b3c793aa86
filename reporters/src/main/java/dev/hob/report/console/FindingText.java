package dev.hob.report.console;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One finding as people read it: where and what, the source line, why, what to do, and what the fix would make. */
record FindingText(AuditResult audit, Finding finding, Palette palette) {

    private static final String INDENT = "   ";

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(TerminalText.harmless(place(finding.location())) + ": "
                + palette.level(finding.level(), finding.level().name().toLowerCase(Locale.ROOT)) + " "
                + palette.strong(finding.rule()));
        Excerpt excerpt =
                Excerpt.of(audit.source(finding.location()), finding.location().region());
        lines.add(excerpt.source());
        lines.add(excerpt.gutter() + palette.level(finding.level(), excerpt.carets()));
        lines.addAll(labelled("Why:", finding.message()));
        for (Location related : finding.related()) {
            lines.addAll(
                    labelled("See:", place(related) + ": " + related.snippet().strip()));
        }
        if (!finding.advice().isEmpty() && !isSaidByAFix(finding.advice())) {
            lines.addAll(labelled("Do: ", finding.advice()));
        }
        finding.fixes().forEach(fix -> lines.addAll(fixLines(fix)));
        return lines;
    }

    private boolean isSaidByAFix(String advice) {
        return finding.fixes().stream().anyMatch(fix -> advice.equals(fix.description() + "."));
    }

    private List<String> fixLines(Fix fix) {
        List<String> lines = new ArrayList<>();
        String kind = fix.safety() == Fix.Safety.SAFE ? "safe" : "suggested";
        lines.addAll(labelled("Fix:", fix.description() + " (" + kind + ")"));
        FixPreview.of(fix, audit.sources()).forEach(line -> lines.add(INDENT + "     " + palette.diff(line)));
        return lines;
    }

    private static List<String> labelled(String label, String text) {
        return TerminalText.wrapped(INDENT + label + " ", INDENT + " ".repeat(label.length() + 1), text);
    }

    private static String place(Location location) {
        return location.uri() + ":" + location.region().startLine() + ":"
                + location.region().startColumn();
    }
}
