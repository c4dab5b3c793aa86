package dev.hob.cli;

import dev.hob.cli.triage.Coverage;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.RuleDescriptor;
import dev.hob.solution.project.Solution;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What one audit looked at. */
final class AuditCoverage implements Coverage {

    private final Set<String> rules;
    private final Set<String> tree;
    private final ScopeFiles wholeTree;
    private final ScopeFiles scope;
    private final Set<String> notAnalysed;

    /**
     * What was looked at.
     *
     * @param rules those that ran
     * @param scope the files
     * @param notAnalysed what it had to leave out
     */
    AuditCoverage(List<RuleDescriptor> rules, Solution solution, ScopeFiles scope, List<FileNotAnalysed> notAnalysed) {
        this.rules = rules.stream().map(RuleDescriptor::name).collect(Collectors.toSet());
        this.tree = Set.copyOf(solution.tree().files());
        this.wholeTree = ScopeFiles.all(solution);
        this.scope = scope;
        this.notAnalysed = notAnalysed.stream().map(FileNotAnalysed::uri).collect(Collectors.toSet());
    }

    @Override
    public boolean ran(String rule) {
        return rules.contains(rule);
    }

    @Override
    public boolean exists(String uri) {
        return tree.contains(uri);
    }

    @Override
    public boolean lookedAt(String uri) {
        return exists(uri) ? scope.contains(uri) && !notAnalysed.contains(uri) : scope.contained(uri);
    }

    @Override
    public boolean lookedAtAll(Predicate<String> wanted) {
        return tree.stream().filter(wanted).filter(wholeTree::contains).allMatch(this::lookedAt);
    }
}
