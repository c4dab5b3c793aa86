package dev.hob.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.hob.findings.Effort;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.RuleGuidance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Hob tells about one rule: what breaks, how one sees it, what to do, how sure Hob is, and examples as diffs. Every section
 * but the first is left out where the rule says nothing for it.
 */
public record RulePage(RuleDescriptor rule) {

    private static final String BEFORE_AND_AFTER = "Before and after";

    /** As Markdown, without a heading of the rule's name, which the reader already sees. */
    public String markdown() {
        StringBuilder page = new StringBuilder(description()).append('\n');
        sections()
                .forEach((title, text) -> page.append("\n### ")
                        .append(title)
                        .append("\n\n")
                        .append(text)
                        .append('\n'));
        if (!examples().isEmpty()) {
            page.append("\n### ").append(BEFORE_AND_AFTER).append('\n');
        }
        for (List<String> example : examples()) {
            page.append("\n```diff\n");
            example.forEach(line -> page.append(line).append('\n'));
            page.append("```\n");
        }
        if (!rule.helpUri().isEmpty()) {
            page.append("\n[More in the upgrade guide](").append(rule.helpUri()).append(")\n");
        }
        return page.toString();
    }

    /** As plain text. */
    public String text() {
        StringBuilder page = new StringBuilder(description()).append('\n');
        sections()
                .forEach((title, text) -> page.append('\n')
                        .append(title.toUpperCase(Locale.ROOT))
                        .append('\n')
                        .append(text)
                        .append('\n'));
        if (!examples().isEmpty()) {
            page.append('\n').append(BEFORE_AND_AFTER.toUpperCase(Locale.ROOT)).append('\n');
        }
        String separator = "";
        for (List<String> example : examples()) {
            page.append(separator);
            example.forEach(line -> page.append(("    " + line).stripTrailing()).append('\n'));
            separator = "\n";
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

    /** The summary is the description's first sentence in most rules, and then is not said twice. */
    private String description() {
        String description = Prose.flowed(rule.description());
        return description.startsWith(rule.summary()) ? description : rule.summary() + "\n\n" + description;
    }

    private Map<String, String> sections() {
        RuleGuidance guidance = rule.guidance();
        String evidence = guidance.evidence().isEmpty() ? "" : "\n\nKnown from: " + guidance.evidence();
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("How you see it", Prose.flowed(guidance.symptom()));
        sections.put("What to do", Prose.flowed(guidance.remedy()));
        sections.put("Effort", rule.effort().map(RulePage::effort).orElse(""));
        sections.put("How sure Hob is", Prose.flowed(guidance.confidence() + evidence));
        sections.values().removeIf(String::isEmpty);
        return sections;
    }

    private static String effort(Effort effort) {
        String first = "About " + WorkTime.exact(effort.once());
        return effort.each() == 0
                ? first + ", however many findings there are."
                : first + " for the first finding, " + WorkTime.exact(effort.each()) + " for each further one.";
    }

    /** Each example as the lines of a diff. Before and after belong together only where each has its counterpart. */
    private List<List<String>> examples() {
        List<List<String>> before =
                rule.noncompliant().stream().map(RulePage::lines).toList();
        List<List<String>> after =
                rule.compliant().stream().map(RulePage::lines).toList();
        if (before.size() != after.size()) {
            return Stream.concat(
                            before.stream().map(lines -> diff(lines, List.of())),
                            after.stream().map(lines -> diff(List.of(), lines)))
                    .toList();
        }
        List<List<String>> diffs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            diffs.add(diff(before.get(i), after.get(i)));
        }
        return diffs;
    }

    private static List<String> lines(String example) {
        return example.stripTrailing().lines().toList();
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
