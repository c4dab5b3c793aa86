package dev.hob.report;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.RuleDescriptor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The steps of an upgrade, which are the areas of the rules, in the order in which one takes them. */
public final class UpgradeSteps {

    /** The areas as rules name them. */
    public static final List<String> IN_ORDER = RuleDescriptor.AREAS;

    private UpgradeSteps() {}

    /** The findings of {@code audit} by step, the worst first; a step without findings has an empty list. */
    public static Map<String, List<Finding>> of(AuditResult audit) {
        Map<String, String> areas =
                audit.rules().stream().collect(Collectors.toMap(RuleDescriptor::name, RuleDescriptor::area));
        Map<String, List<Finding>> steps = new LinkedHashMap<>();
        IN_ORDER.forEach(step -> steps.put(
                step,
                audit.findings().stream()
                        .filter(finding -> areas.get(finding.rule()).equals(step))
                        .sorted(Comparator.comparing(Finding::level))
                        .toList()));
        return steps;
    }

    /** {@code step} as a heading. */
    public static String title(String step) {
        return step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1);
    }
}
