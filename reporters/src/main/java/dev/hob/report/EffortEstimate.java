package dev.hob.report;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Effort;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much work the findings of an audit are, by step of the upgrade: the sum over the rules of what each estimates. The page on effort in the
 * documentation says what counts and what does not.
 *
 * @param steps those with findings, in the order of the upgrade
 */
public record EffortEstimate(List<Step> steps) {

    /** Copies. */
    public EffortEstimate {
        steps = List.copyOf(steps);
    }

    /**
     * The work of one step.
     *
     * @param area as rules name it
     * @param minutes the sum of the estimates
     * @param notEstimated how many findings are of rules without an estimate
     */
    public record Step(String area, int minutes, long notEstimated) {

        /** In words, such as {@code about 2 h} or {@code about 2 h; not estimated: 3 findings}. */
        public String text() {
            return words(minutes, notEstimated);
        }
    }

    /** What is to be done about {@code audit}. */
    public static EffortEstimate of(AuditResult audit) {
        Map<String, RuleDescriptor> rules =
                audit.rules().stream().collect(Collectors.toMap(RuleDescriptor::name, Function.identity()));
        return new EffortEstimate(UpgradeSteps.of(audit).entrySet().stream()
                .filter(step -> !step.getValue().isEmpty())
                .map(step -> step(step.getKey(), step.getValue(), rules))
                .toList());
    }

    /** What {@code findings}, all of {@code rule}, are, in words. */
    public static String text(RuleDescriptor rule, List<Finding> findings) {
        return step(rule.area(), findings, Map.of(rule.name(), rule)).text();
    }

    private static Step step(String area, List<Finding> findings, Map<String, RuleDescriptor> rules) {
        int minutes = 0;
        long notEstimated = 0;
        Map<String, List<Finding>> byRule = findings.stream()
                .filter(finding -> isWork(finding, rules.get(finding.rule())))
                .collect(Collectors.groupingBy(Finding::rule));
        for (Map.Entry<String, List<Finding>> rule : byRule.entrySet()) {
            Optional<Effort> effort = rules.get(rule.getKey()).effort();
            if (effort.isPresent()) {
                minutes += minutes(effort.get(), rule.getValue());
            } else {
                notEstimated += rule.getValue().size();
            }
        }
        return new Step(area, minutes, notEstimated);
    }

    /** A note is nothing to do, unless its rule knows notes only and has estimated the look at one. */
    public static boolean isWork(Finding finding, RuleDescriptor rule) {
        return finding.level() != Level.NOTE || rule.level() == Level.NOTE;
    }

    /** What Hob changes costs a look at the first of it. */
    private static int minutes(Effort effort, List<Finding> findings) {
        long byHand = findings.stream().filter(finding -> !finding.hasSafeFix()).count();
        return effort.of(Math.max(1, byHand));
    }

    /** The sum over the steps. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /** How many findings are of rules without an estimate. */
    public long notEstimated() {
        return steps.stream().mapToLong(Step::notEstimated).sum();
    }

    /** What is known of {@code area}; nothing where it has no findings. */
    public Optional<Step> step(String area) {
        return steps.stream().filter(step -> step.area().equals(area)).findFirst();
    }

    /** The sum in words. */
    public String text() {
        return words(minutes(), notEstimated());
    }

    private static String words(int minutes, long notEstimated) {
        String open = notEstimated == 0 ? "" : "not estimated: " + Counted.of(notEstimated, "finding");
        if (minutes == 0) {
            return open.isEmpty() ? "nothing to do" : open;
        }
        return WorkTime.about(minutes) + (open.isEmpty() ? "" : "; " + open);
    }
}
