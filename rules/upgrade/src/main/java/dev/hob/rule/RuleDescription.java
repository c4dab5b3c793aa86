package dev.hob.rule;

import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.RuleGuidance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.properties.PropertyDescriptor;

/** Reads off a PMD rule, one of Hob's or of others, what reports say about it. */
public final class RuleDescription {

    private RuleDescription() {}

    /** What a report says about {@code rule}. */
    public static RuleDescriptor of(Rule rule) {
        String description = description(rule);
        List<RuleExample> examples = RuleExample.of(rule);
        return new RuleDescriptor(
                rule.getName(),
                firstSentence(description),
                description,
                guidance(rule),
                Levels.of(rule.getPriority()),
                rule.getExternalInfoUrl() == null ? "" : rule.getExternalInfoUrl(),
                rule.hasDescriptor(UpgradeRule.AREA) ? rule.getProperty(UpgradeRule.AREA) : "code",
                rule.hasDescriptor(UpgradeRule.EFFORT)
                        ? EffortText.read(rule.getProperty(UpgradeRule.EFFORT))
                        : Optional.empty(),
                texts(examples, false),
                texts(examples, true));
    }

    /** Its description; a rule of others may have none, and then its message says what it is about. */
    private static String description(Rule rule) {
        return Stream.of(rule.getDescription(), rule.getMessage(), rule.getName())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElseThrow()
                .stripIndent()
                .strip();
    }

    private static RuleGuidance guidance(Rule rule) {
        return UpgradeRule.of(rule)
                .map(upgrade -> new RuleGuidance(
                        text(upgrade, UpgradeRule.SYMPTOM),
                        text(upgrade, UpgradeRule.REMEDY),
                        text(upgrade, UpgradeRule.CONFIDENCE),
                        text(upgrade, UpgradeRule.EVIDENCE)))
                .orElse(RuleGuidance.NONE);
    }

    private static String text(Rule rule, PropertyDescriptor<String> property) {
        return rule.getProperty(property).stripIndent().strip();
    }

    private static List<String> texts(List<RuleExample> examples, boolean compliant) {
        return examples.stream()
                .filter(example -> example.compliant() == compliant)
                .map(RuleExample::text)
                .toList();
    }

    private static String firstSentence(String text) {
        String paragraph =
                text.split("\\R\\s*\\R", 2)[0].replaceAll("\\s+", " ").strip();
        int end = paragraph.indexOf(". ");
        return end < 0 ? paragraph : paragraph.substring(0, end + 1);
    }
}
