package dev.hob.findings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param sources by uri, the text of every file that a finding, its related places or its fixes lie in
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
        List<String> openQuestions,
        Map<String, SourceText> sources) {

    /** Sorts, and refuses a finding whose rule did not run or whose files are not among the sources. */
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
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        Set<String> known = rules.stream().map(RuleDescriptor::name).collect(Collectors.toSet());
        for (Finding finding : findings) {
            if (!known.contains(finding.rule())) {
                throw new IllegalArgumentException("A finding of a rule that did not run: " + finding.rule());
            }
            for (String uri : urisOf(finding).toList()) {
                if (!sources.containsKey(uri)) {
                    throw new IllegalArgumentException(
                            "A finding of " + finding.rule() + " without its source: " + uri);
                }
            }
        }
    }

    private static Stream<String> urisOf(Finding finding) {
        Stream<String> places = Stream.concat(Stream.of(finding.location()), finding.related().stream())
                .map(Location::uri);
        Stream<String> changes =
                finding.fixes().stream().flatMap(fix -> fix.changes().stream()).map(ArtifactChange::uri);
        return Stream.concat(places, changes);
    }

    /** The text of the file that {@code location} lies in. */
    public SourceText source(Location location) {
        return sources.get(location.uri());
    }

    /** How many findings are of {@code level}. */
    public long count(Level level) {
        return findings.stream().filter(f -> f.level() == level).count();
    }
}
