package dev.hob.report.html;

import dev.hob.findings.Finding;
import dev.hob.report.UpgradeSteps;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One step of the upgrade with its findings, the worst first. */
public record StepView(String id, String title, String what, List<FindingView> findings) {

    private static final Map<String, String> WHAT = Map.of(
            "packages", "Package versions and target frameworks: the first commit, and what must restore.",
            "schema", "What the database must become before the new release runs, and what goes wrong on the way.",
            "code", "What does not compile any more, or compiles and then fails.",
            "behaviour", "What compiles, runs and does something else. Decide for each whether you want it.",
            "operations", "What builds and runs the host: images, ports, SDKs, pipelines.");

    static StepView of(String step, List<Finding> findings, Function<Finding, FindingView> view) {
        return new StepView(
                step,
                UpgradeSteps.title(step),
                WHAT.get(step),
                findings.stream().map(view).toList());
    }
}
