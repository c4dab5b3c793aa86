package dev.hob.findings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that an audit found out. Reporters and the exit code draw on nothing else.
 *
 * @param from the release line that the host is on, such as {@code 6.3}
 * @param to the release that it is to move to, as asked for or chosen
 * @param versionsFound every version of the library that the solution uses, ascending
 * @param hopsNotChecked hops between the two for which there are no rules yet, such as {@code 6.2 → 6.3}
 * @param rules every rule that ran, by name
 * @param findings in report order
 * @param notAnalysed files left out, by uri
 * @param filesSeen how many source and project files the audit looked at
 * @param openQuestions what sources cannot tell, for a person to check: one sentence each
 */
public record AuditResult(
        String from,
        String to,
        List<String> versionsFound,
        List<String> hopsNotChecked,
        List<RuleDescriptor> rules,
        List<Finding> findings,
        List<FileNotAnalysed> notAnalysed,
        int filesSeen,
        List<String> openQuestions) {

    /** Sorts, and refuses a finding whose rule is not among the rules that ran. */
    public AuditResult {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        versionsFound = List.copyOf(versionsFound);
        hopsNotChecked = List.copyOf(hopsNotChecked);
        rules = rules.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
        findings = findings.stream().sorted(Finding.REPORT_ORDER).distinct().toList();
        notAnalysed = notAnalysed.stream()
                .sorted((a, b) -> a.uri().compareTo(b.uri()))
                .toList();
        openQuestions = List.copyOf(openQuestions);
        Set<String> known = rules.stream().map(RuleDescriptor::name).collect(Collectors.toSet());
        for (Finding finding : findings) {
            if (!known.contains(finding.rule())) {
                throw new IllegalArgumentException("A finding of a rule that did not run: " + finding.rule());
            }
        }
    }

    /** How many findings are of {@code level}. */
    public long count(Level level) {
        return findings.stream().filter(f -> f.level() == level).count();
    }
}
