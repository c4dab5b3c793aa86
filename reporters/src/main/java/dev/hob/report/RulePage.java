package dev.hob.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.hob.findings.RuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What Hob tells about one rule: what it is about, what breaks, and an example as a diff. */
public record RulePage(RuleDescriptor rule) {

    /** As Markdown, without a heading of the rule's name, which the reader already sees. */
    public String markdown() {
        StringBuilder page = new StringBuilder(rule.description().strip()).append('\n');
        for (List<String> diff : examples()) {
            page.append("\n```diff\n");
            diff.forEach(line -> page.append(line).append('\n'));
            page.append("```\n");
        }
        if (!rule.helpUri().isEmpty()) {
            page.append("\n[More in the upgrade guide](").append(rule.helpUri()).append(")\n");
        }
        return page.toString();
    }

    /** As plain text, for the terminal. */
    public String text() {
        StringBuilder page = new StringBuilder(rule.description().strip()).append('\n');
        for (List<String> diff : examples()) {
            page.append('\n');
            diff.forEach(line -> page.append(("    " + line).stripTrailing()).append('\n'));
        }
        if (!rule.helpUri().isEmpty()) {
            page.append("\nMore: ").append(rule.helpUri()).append('\n');
        }
        return page.toString();
    }

    /** The level and area, as one reads them: {@code error · code}. */
    public String kind() {
        return rule.level().name().toLowerCase(Locale.ROOT) + " · " + rule.area();
    }

    private List<List<String>> examples() {
        List<List<String>> diffs = new ArrayList<>();
        int count = Math.max(rule.noncompliant().size(), rule.compliant().size());
        for (int i = 0; i < count; i++) {
            diffs.add(diff(lines(rule.noncompliant(), i), lines(rule.compliant(), i)));
        }
        return diffs;
    }

    private static List<String> lines(List<String> examples, int index) {
        return index < examples.size()
                ? examples.get(index).stripTrailing().lines().toList()
                : List.of();
    }

    /** Every line: kept ones behind two spaces, removed and added ones behind their sign. */
    private static List<String> diff(List<String> before, List<String> after) {
        List<String> diff = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            before.subList(done, delta.getSource().getPosition()).forEach(line -> diff.add("  " + line));
            delta.getSource().getLines().forEach(line -> diff.add("- " + line));
            delta.getTarget().getLines().forEach(line -> diff.add("+ " + line));
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        before.subList(done, before.size()).forEach(line -> diff.add("  " + line));
        return diff;
    }
}
