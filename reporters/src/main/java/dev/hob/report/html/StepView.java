package dev.hob.report.html;

import dev.hob.findings.Finding;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.UpgradeSteps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One step of the upgrade with what its rules found, the worst first.
 *
 * @param count how many findings
 * @param effort how much work, in words
 */
public record StepView(String id, String title, String what, int count, String effort, List<RuleView> rules) {

    private static final Map<String, String> WHAT = Map.of(
            "packages", "Package versions and target frameworks: the first commit, and what must restore.",
            "schema", "What the database must become before the new release runs, and what goes wrong on the way.",
            "code", "What does not compile any more, or compiles and then fails.",
            "behaviour", "What compiles, runs and does something else. Decide for each whether you want it.",
            "operations", "What builds and runs the host: images, ports, SDKs, pipelines.");

    /** The step of {@code findings}, which are in order; a rule stands where its first one does. */
    static StepView of(
            String step,
            List<Finding> findings,
            String effort,
            Map<String, RuleDescriptor> rules,
            Function<Finding, FindingView> view) {
        Map<String, List<Finding>> byRule = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return new StepView(
                step,
                UpgradeSteps.title(step),
                WHAT.get(step),
                findings.size(),
                effort,
                byRule.entrySet().stream()
                        .map(rule -> new RuleView(rules.get(rule.getKey()), rule.getValue(), view))
                        .toList());
    }
}
