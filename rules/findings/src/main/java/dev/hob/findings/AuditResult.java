package dev.hob.findings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that an audit found out. Reporters and the exit code draw on nothing else.
 *
 * @param upgrade from which release to which
 * @param rules every rule that ran, by name
 * @param findings what counts, in report order
 * @param triage what does not count, since somebody decided so before
 * @param notAnalysed files left out, by uri
 * @param filesSeen how many source and project files the audit looked at
 * @param openQuestions what sources cannot tell, for a person to check: one sentence each
 * @param tree what a report needs of the audited tree
 */
public record AuditResult(
        Upgrade upgrade,
        List<RuleDescriptor> rules,
        List<Finding> findings,
        Triage triage,
        List<FileNotAnalysed> notAnalysed,
        int filesSeen,
        List<String> openQuestions,
        AuditedTree tree) {

    /** Sorts, and refuses a finding whose rule did not run or whose files are not among the sources. */
    public AuditResult {
        Objects.requireNonNull(upgrade, "upgrade");
        Objects.requireNonNull(triage, "triage");
        Objects.requireNonNull(tree, "tree");
        rules = rules.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
        findings = findings.stream().sorted(Finding.REPORT_ORDER).distinct().toList();
        notAnalysed = notAnalysed.stream()
                .sorted((a, b) -> a.uri().compareTo(b.uri()))
                .toList();
        openQuestions = List.copyOf(openQuestions);
        Set<String> known = rules.stream().map(RuleDescriptor::name).collect(Collectors.toSet());
        Stream.concat(findings.stream(), triage.setAside().stream().map(SetAside::finding))
                .forEach(finding -> check(finding, known, tree));
    }

    private static void check(Finding finding, Set<String> rules, AuditedTree tree) {
        if (!rules.contains(finding.rule())) {
            throw new IllegalArgumentException("A finding of a rule that did not run: " + finding.rule());
        }
        urisOf(finding)
                .filter(uri -> !tree.sources().containsKey(uri))
                .findFirst()
                .ifPresent(uri -> {
                    throw new IllegalArgumentException(
                            "A finding of " + finding.rule() + " without its source: " + uri);
                });
    }

    private static Stream<String> urisOf(Finding finding) {
        Stream<String> places = Stream.concat(Stream.of(finding.location()), finding.related().stream())
                .map(Location::uri);
        Stream<String> changes =
                finding.fixes().stream().flatMap(fix -> fix.changes().stream()).map(ArtifactChange::uri);
        return Stream.concat(places, changes);
    }

    /** The release line that the host is on, such as {@code 6.3}. */
    public String from() {
        return upgrade.from();
    }

    /** The release that it is to move to. */
    public String to() {
        return upgrade.to();
    }

    /** The hops between the two that were not checked. */
    public List<String> hopsNotChecked() {
        return upgrade.hopsNotChecked();
    }

    /** By uri, the text of every file that a finding, its related places or its fixes lie in. */
    public Map<String, SourceText> sources() {
        return tree.sources();
    }

    /** The text of the file that {@code location} lies in. */
    public SourceText source(Location location) {
        return tree.sources().get(location.uri());
    }

    /** How many findings are of {@code level}. */
    public long count(Level level) {
        return findings.stream().filter(f -> f.level() == level).count();
    }
}
