package dev.hob.cli;

import dev.hob.cli.fix.FilePatch;
import dev.hob.cli.fix.FixPlan;
import dev.hob.findings.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run of {@code hob fix} did or would do, and what is left for people. */
final class FixSummary {

    private FixSummary() {}

    static List<String> lines(FixPlan plan, boolean applied) {
        List<String> lines = new ArrayList<>();
        int files = plan.patches().size();
        if (files == 0) {
            lines.add("Nothing to fix.");
        } else {
            lines.add((applied ? "Fixed " : "Can fix ") + count(plan.resolved().size(), "finding") + " in "
                    + count(files, "file") + (applied ? ":" : "; --apply writes it:"));
            for (FilePatch patch : plan.patches()) {
                lines.add("  " + patch.uri() + ": " + count(patch.edits(), "edit"));
            }
        }
        if (!plan.left().isEmpty()) {
            lines.add("Left for people: " + count(plan.left().size(), "finding"));
            plan.left().forEach(finding -> lines.add("  " + line(finding)));
        }
        if (plan.left().stream().anyMatch(finding -> !finding.fixes().isEmpty())) {
            lines.add("For those marked * there is a suggested fix: look at it with --include-suggested.");
        }
        return lines;
    }

    private static String line(Finding finding) {
        return finding.location().uri() + ":" + finding.location().region().startLine() + ":"
                + finding.location().region().startColumn() + ": "
                + finding.level().name().toLowerCase(Locale.ROOT) + " " + finding.rule()
                + (finding.fixes().isEmpty() ? "" : " *");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
