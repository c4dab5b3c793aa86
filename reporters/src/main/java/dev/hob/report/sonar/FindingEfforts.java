package dev.hob.report.sonar;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.RuleDescriptor;
import dev.hob.report.EffortEstimate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each finding adds to the estimate of an audit, in minutes, so that all of them together make its sum: the first
 * that somebody has to deal with brings the work that a rule means once, each further one its own; what Hob mends
 * brings none, unless there is nothing else of its rule.
 */
record FindingEfforts(Map<Finding, Integer> minutes) {

    static FindingEfforts of(AuditResult audit) {
        Map<Finding, Integer> minutes = new HashMap<>();
        for (RuleDescriptor rule : audit.rules()) {
            List<Finding> work = audit.findings().stream()
                    .filter(finding -> finding.rule().equals(rule.name()) && EffortEstimate.isWork(finding, rule))
                    .toList();
            List<Finding> byHand =
                    work.stream().filter(finding -> !finding.hasSafeFix()).toList();
            List<Finding> counted = byHand.isEmpty() ? work.stream().limit(1).toList() : byHand;
            rule.effort().ifPresent(effort -> {
                counted.forEach(finding -> minutes.put(finding, effort.each()));
                counted.stream().findFirst().ifPresent(first -> minutes.put(first, effort.once()));
            });
        }
        return new FindingEfforts(minutes);
    }

    int minutes(Finding finding) {
        return minutes.getOrDefault(finding, 0);
    }
}
