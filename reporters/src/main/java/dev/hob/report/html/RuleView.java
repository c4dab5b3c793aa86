package dev.hob.report.html;

import dev.hob.findings.Finding;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.EffortEstimate;
import dev.hob.report.Prose;
import java.util.List;
import java.util.function.Function;

/** A rule with what it found: told once, however many places there are. */
public final class RuleView {

    private final RuleDescriptor rule;
    private final List<Finding> found;
    private final List<FindingView> findings;

    RuleView(RuleDescriptor rule, List<Finding> found, Function<Finding, FindingView> view) {
        this.rule = rule;
        this.found = found;
        this.findings = found.stream().map(view).toList();
    }

    public String name() {
        return rule.name();
    }

    public List<Inline> summary() {
        return Inline.of(rule.summary());
    }

    public String effort() {
        return EffortEstimate.text(rule, found);
    }

    public List<FindingView> findings() {
        return findings;
    }

    /** What the rule says of the change, by paragraph, without the summary. */
    public List<List<Inline>> explanation() {
        String description = Prose.flowed(rule.description());
        return paragraphs(
                description.startsWith(rule.summary())
                        ? description.substring(rule.summary().length())
                        : description);
    }

    public List<List<Inline>> symptom() {
        return paragraphs(rule.guidance().symptom());
    }

    public List<List<Inline>> remedy() {
        return paragraphs(rule.guidance().remedy());
    }

    public List<List<Inline>> confidence() {
        return paragraphs(rule.guidance().confidence());
    }

    public String helpUri() {
        return rule.helpUri();
    }

    private static List<List<Inline>> paragraphs(String text) {
        return Prose.flowed(text)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Inline.of(line.strip()))
                .toList();
    }
}
