package dev.hob.report.html;

import dev.hob.findings.AuditResult;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.FindingKeys;
import dev.hob.findings.Level;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.UpgradeSteps;
import dev.hob.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that the template shows, worked out: the template itself only lays out.
 *
 * @param readiness {@code ready}, {@code decide}, {@code stop} or {@code unknown}: the colour of the verdict
 * @param counts for each level how many findings, in order
 * @param byStep what the steps hold, as bars
 * @param byFolder what the folders hold, the fullest first
 * @param safelyFixable how many findings Hob resolves unseen
 */
public record ReportPage(
        String version,
        String from,
        String to,
        List<String> versionsFound,
        String verdict,
        String readiness,
        List<LevelCount> counts,
        int total,
        long safelyFixable,
        List<Bar> byStep,
        List<Bar> byFolder,
        List<StepView> steps,
        List<FileNotAnalysed> notAnalysed,
        List<String> hopsNotChecked,
        List<String> openQuestions,
        List<RuleDescriptor> rules,
        int filesSeen) {

    private static final int MOST_FOLDERS = 12;

    /** How many findings are of one level. */
    public record LevelCount(String level, long count) {}

    static ReportPage of(AuditResult audit, String version) {
        FindingKeys keys = FindingKeys.of(audit);
        Map<String, RuleDescriptor> rules =
                audit.rules().stream().collect(Collectors.toMap(RuleDescriptor::name, Function.identity()));
        List<StepView> steps = new ArrayList<>();
        UpgradeSteps.of(audit).forEach((step, findings) -> {
            if (!findings.isEmpty()) {
                steps.add(StepView.of(
                        step,
                        findings,
                        finding -> new FindingView(audit, finding, keys.key(finding), rules.get(finding.rule()))));
            }
        });
        return new ReportPage(
                version,
                audit.from(),
                audit.to(),
                audit.upgrade().versionsFound(),
                new Verdict(audit).text(),
                readiness(audit),
                List.of(count(audit, Level.ERROR), count(audit, Level.WARNING), count(audit, Level.NOTE)),
                audit.findings().size(),
                audit.findings().stream().filter(Finding::hasSafeFix).count(),
                Bar.of(UpgradeSteps.of(audit).entrySet().stream()
                        .map(step -> Map.entry(UpgradeSteps.title(step.getKey()), step.getValue()))
                        .toList()),
                Bar.of(folders(audit)),
                steps,
                audit.notAnalysed(),
                audit.hopsNotChecked(),
                audit.openQuestions(),
                audit.rules(),
                audit.filesSeen());
    }

    private static LevelCount count(AuditResult audit, Level level) {
        return new LevelCount(FindingView.lowerCase(level), audit.count(level));
    }

    private static String readiness(AuditResult audit) {
        if (audit.rules().isEmpty()) {
            return "unknown";
        }
        if (audit.count(Level.ERROR) > 0) {
            return "stop";
        }
        return audit.count(Level.WARNING) > 0 ? "decide" : "ready";
    }

    private static List<Map.Entry<String, List<Finding>>> folders(AuditResult audit) {
        Map<String, List<Finding>> folders = audit.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> folder(finding.location().uri()), TreeMap::new, Collectors.toList()));
        return folders.entrySet().stream()
                .sorted(Comparator.comparing(folder -> -folder.getValue().size()))
                .limit(MOST_FOLDERS)
                .toList();
    }

    private static String folder(String uri) {
        int slash = uri.lastIndexOf('/');
        return slash < 0 ? "(root)" : uri.substring(0, slash);
    }
}
