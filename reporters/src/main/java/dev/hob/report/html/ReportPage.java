package dev.hob.report.html;

import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.FindingKeys;
import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.EffortEstimate;
import dev.hob.report.UpgradeSteps;
import dev.hob.report.Verdict;
import dev.hob.report.WorkTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that the template shows, worked out: the template itself only lays out.
 *
 * @param readiness {@code ready}, {@code decide}, {@code stop} or {@code unknown}: the colour of the verdict
 * @param effort how much work it all is, in words, without the findings that are
 * @param notEstimated so many
 * @param counts for each level how many findings, in order
 * @param safelyFixable how many findings Hob resolves unseen
 * @param pictures how the findings are spread
 * @param projects those that have findings, by name
 */
public record ReportPage(
        String version,
        String from,
        String to,
        List<String> versionsFound,
        String verdict,
        String readiness,
        String effort,
        long notEstimated,
        List<LevelCount> counts,
        int total,
        long safelyFixable,
        List<Picture> pictures,
        List<StepView> steps,
        List<Projects.Named> projects,
        TriageView triage,
        List<FileNotAnalysed> notAnalysed,
        List<String> hopsNotChecked,
        List<String> openQuestions,
        List<RanRule> rules,
        int filesSeen) {

    /** From how many findings on the browser is told not to lay out what is not seen. */
    private static final int LARGE = 300;

    /** How many findings are of one level. */
    public record LevelCount(String level, long count) {}

    /** A rule that ran, whether it found something or not. */
    public record RanRule(String name, List<Inline> summary) {}

    static ReportPage of(AuditResult audit, String version) {
        return new ReportPage(
                version,
                audit.from(),
                audit.to(),
                audit.upgrade().versionsFound(),
                new Verdict(audit).text(),
                readiness(audit),
                work(EffortEstimate.of(audit)),
                EffortEstimate.of(audit).notEstimated(),
                List.of(count(audit, Level.ERROR), count(audit, Level.WARNING), count(audit, Level.NOTE)),
                audit.findings().size(),
                audit.findings().stream().filter(Finding::hasSafeFix).count(),
                Picture.of(audit),
                steps(audit),
                Projects.named(audit),
                TriageView.of(audit.triage()),
                audit.notAnalysed(),
                audit.hopsNotChecked(),
                audit.openQuestions(),
                audit.rules().stream()
                        .map(rule -> new RanRule(rule.name(), Inline.of(rule.summary())))
                        .toList(),
                audit.filesSeen());
    }

    private static String work(EffortEstimate effort) {
        return effort.minutes() == 0 ? "none" : WorkTime.about(effort.minutes());
    }

    /** Whether there is so much that to lay it all out would take time. */
    public boolean large() {
        return total + triage.setAside() > LARGE;
    }

    private static List<StepView> steps(AuditResult audit) {
        FindingKeys keys = FindingKeys.of(audit);
        EffortEstimate effort = EffortEstimate.of(audit);
        Map<String, RuleDescriptor> rules =
                audit.rules().stream().collect(Collectors.toMap(RuleDescriptor::name, Function.identity()));
        List<StepView> steps = new ArrayList<>();
        UpgradeSteps.of(audit).forEach((step, findings) -> {
            if (!findings.isEmpty()) {
                String work = effort.step(step).map(EffortEstimate.Step::text).orElse("");
                steps.add(StepView.of(
                        step, findings, work, rules, finding -> new FindingView(audit, finding, keys.key(finding))));
            }
        });
        return steps;
    }

    private static LevelCount count(AuditResult audit, Level level) {
        return new LevelCount(FindingView.lowerCase(level), audit.count(level));
    }

    private static String readiness(AuditResult audit) {
        if (audit.rules().isEmpty()) {
            return "unknown";
        }
        if (new Verdict(audit).isStop()) {
            return "stop";
        }
        return audit.count(Level.WARNING) > 0 ? "decide" : "ready";
    }
}
