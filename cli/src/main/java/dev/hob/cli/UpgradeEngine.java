package dev.hob.cli;

import dev.hob.findings.AuditResult;
import dev.hob.findings.CoveredChange;
import dev.hob.findings.RuleDescriptor;
import dev.hob.rule.AnalysisProgress;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.RuleCatalog;
import dev.hob.rule.RuleDescription;
import dev.hob.rule.UpgradeAnalysis;
import dev.hob.rule.coverage.Coverage;
import dev.hob.rule.release.Releases;
import dev.hob.solution.Binding;
import dev.hob.solution.Bindings;
import dev.hob.solution.project.Solution;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;

/** The engine behind the commands: knows the releases and the rules, and has audits made of them. */
final class UpgradeEngine implements Engine {

    private final Clock clock;
    private Releases knownReleases;
    private RuleCatalog knownRules;

    /** An engine for which today is what {@code clock} says: suppressions end with a day. */
    UpgradeEngine(Clock clock) {
        this.clock = clock;
    }

    @Override
    public AuditResult audit(AuditRequest request, AnalysisProgress progress, Consumer<String> remarks)
            throws UsageException, IOException {
        return new UpgradeAudit(request, catalog(), choice(), LocalDate.now(clock), progress, remarks).run();
    }

    @Override
    public List<RuleDescriptor> rules(Optional<String> from, Optional<String> to) throws UsageException {
        ReleaseChoice.Way way = choice().widest(from, to);
        return descriptors(catalog().rulesets(way.from(), way.to())).stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    @Override
    public List<CoveredChange> changes(Optional<String> from, Optional<String> to) throws UsageException {
        ReleaseChoice.Way way = choice().widest(from, to);
        List<Rule> rules = catalog().rulesets(way.from(), way.to()).stream()
                .flatMap(ruleset -> ruleset.getRules().stream())
                .toList();
        return releases().hops(way.from().line(), way.to().line()).stream()
                .flatMap(hop -> Coverage.of(hop, rules).stream())
                .toList();
    }

    @Override
    public List<Binding> bindings(Solution solution, AuditRequest request) throws UsageException {
        ScopeFiles scope = ScopeFiles.of(request.scope(), solution);
        ReleaseChoice.Way way = choice().way(
                        choice().named(request), new LibraryVersions(solution).found(scope::contains), request.scope());
        return Bindings.between(
                solution,
                ReleaseChoice.lineWithSurface(way.from()),
                ReleaseChoice.lineWithSurface(way.to()),
                scope::contains);
    }

    /** What reports say about the rules of {@code rulesets}. */
    static List<RuleDescriptor> descriptors(List<RuleSet> rulesets) {
        return rulesets.stream()
                .flatMap(ruleset -> ruleset.getRules().stream())
                .map(RuleDescription::of)
                .toList();
    }

    /** Loaded when first asked for: not every command needs them. */
    private Releases releases() {
        if (knownReleases == null) {
            knownReleases = Releases.load();
        }
        return knownReleases;
    }

    private RuleCatalog catalog() {
        if (knownRules == null) {
            knownRules = new RuleCatalog(releases(), UpgradeAnalysis.LANGUAGES);
        }
        return knownRules;
    }

    private ReleaseChoice choice() {
        return new ReleaseChoice(releases(), catalog());
    }
}
