package dev.hob.report.html;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.report.EffortEstimate;
import dev.hob.report.UpgradeSteps;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the findings of an audit are spread over something, as bars.
 *
 * @param remarks for each bar what else is to be said, or empty
 */
public record Picture(String title, List<Bar> bars, List<String> remarks) {

    private static final int MOST_BARS = 12;

    private Picture(String title, List<Map.Entry<String, List<Finding>>> groups) {
        this(title, Bar.of(groups), groups.stream().map(group -> "").toList());
    }

    /** Those of the overview. */
    static List<Picture> of(AuditResult audit) {
        return List.of(bySteps(audit), byLevels(audit), byWhoDoesIt(audit), byProjects(audit));
    }

    private static Picture bySteps(AuditResult audit) {
        EffortEstimate effort = EffortEstimate.of(audit);
        Map<String, List<Finding>> steps = UpgradeSteps.of(audit);
        return new Picture(
                "By step, with the work",
                Bar.of(steps.entrySet().stream()
                        .map(step -> Map.entry(UpgradeSteps.title(step.getKey()), step.getValue()))
                        .toList()),
                steps.keySet().stream()
                        .map(step ->
                                effort.step(step).map(EffortEstimate.Step::text).orElse(""))
                        .toList());
    }

    private static Picture byLevels(AuditResult audit) {
        return new Picture(
                "By level",
                Arrays.stream(Level.values())
                        .map(level -> group(
                                UpgradeSteps.title(FindingView.lowerCase(level)) + "s",
                                audit,
                                finding -> finding.level() == level))
                        .toList());
    }

    private static Picture byProjects(AuditResult audit) {
        Map<String, String> names =
                Projects.named(audit).stream().collect(Collectors.toMap(Projects.Named::uri, Projects.Named::name));
        List<Map.Entry<String, List<Finding>>> projects = Projects.of(audit).stream()
                .map(project -> Map.entry(names.get(project.getKey()), project.getValue()))
                .toList();
        boolean all = projects.size() <= MOST_BARS;
        return new Picture(
                all ? "By project" : "By project: the " + MOST_BARS + " with most findings, of " + projects.size(),
                projects.stream().limit(MOST_BARS).toList());
    }

    private static Picture byWhoDoesIt(AuditResult audit) {
        Predicate<Finding> safe = Finding::hasSafeFix;
        Predicate<Finding> suggested = finding -> !finding.fixes().isEmpty();
        return new Picture(
                "Who changes it",
                List.of(
                        group("Hob, safely", audit, safe),
                        group(
                                "Hob suggests, a person looks",
                                audit,
                                safe.negate().and(suggested)),
                        group("A person", audit, suggested.negate())));
    }

    private static Map.Entry<String, List<Finding>> group(String name, AuditResult audit, Predicate<Finding> which) {
        return Map.entry(name, audit.findings().stream().filter(which).toList());
    }
}
