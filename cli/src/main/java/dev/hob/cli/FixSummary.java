package dev.hob.cli;

import dev.hob.cli.fix.FilePatch;
import dev.hob.cli.fix.FixApplier;
import dev.hob.cli.fix.FixPlan;
import dev.hob.findings.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run of {@code hob fix} did or would do, and what is left for people.
 *
 * @param plan what was to be done; its resolved findings are those that were resolved, or would be
 * @param patches the files that were changed, or would be
 * @param refused by uri, why a file stays as it is though there are fixes for it
 */
record FixSummary(FixPlan plan, boolean applied, List<FilePatch> patches, Map<String, String> refused) {

    /** Of a plan that is only shown. */
    static FixSummary of(FixPlan plan) {
        return new FixSummary(plan, false, plan.patches(), plan.refused());
    }

    /** Of a plan that was carried out, as far as that went. */
    static FixSummary of(FixPlan plan, FixApplier.Outcome outcome) {
        Map<String, String> refused = new TreeMap<>(plan.refused());
        refused.putAll(outcome.failed());
        return new FixSummary(plan.without(outcome.failed()), true, outcome.written(), refused);
    }

    boolean isAnyRefused() {
        return !refused.isEmpty();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (patches.isEmpty()) {
            lines.add(refused.isEmpty() ? "Nothing to fix." : "Nothing changed.");
        } else {
            lines.add((applied ? "Fixed " : "Can fix ") + count(plan.resolved().size(), "finding") + " in "
                    + count(patches.size(), "file") + (applied ? ":" : "; --apply writes it:"));
            patches.forEach(patch -> lines.add("  " + patch.uri() + ": " + count(patch.edits(), "edit")));
        }
        if (isAnyRefused()) {
            lines.add("Refused, and left as they are: " + count(refused.size(), "file"));
            refused.forEach((uri, reason) -> lines.add("  " + uri + ": " + reason));
        }
        List<Finding> left = plan.left();
        if (!left.isEmpty()) {
            lines.add("Left for people: " + count(left.size(), "finding"));
            left.forEach(finding -> lines.add("  " + line(finding)));
        }
        if (left.stream().anyMatch(finding -> !finding.fixes().isEmpty())) {
            lines.add("Those marked * have a fix that this run did not take: see --include-suggested and --rule.");
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
