package dev.hob.cli;

import dev.hob.findings.AuditResult;
import dev.hob.findings.CoveredChange;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.Triage;
import dev.hob.findings.Upgrade;
import dev.hob.rule.AnalysisProgress;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.RuleCatalog;
import dev.hob.rule.UpgradeAnalysis;
import dev.hob.rule.coverage.Coverage;
import dev.hob.rule.release.Releases;
import dev.hob.solution.Binding;
import dev.hob.solution.Bindings;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.project.Solution;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;

/**
 * The engine behind the commands: reads the solution model, settles from which release to which, runs the rulesets between the two, and gathers
 * what came of it.
 */
final class UpgradeEngine implements Engine {

    private Releases knownReleases;
    private RuleCatalog knownRules;

    @Override
    public AuditResult audit(AuditRequest request, AnalysisProgress progress) throws UsageException, IOException {
        ReleaseChoice.Named named = choice().named(request);
        List<RuleSet> given = GivenFiles.rulesets(request.ownRules(), catalog());
        SolutionModel model =
                SolutionModel.read(request.scope().root(), words(given), GivenFiles.surfaces(request.ownRules()));
        ScopeFiles scope = ScopeFiles.of(request.scope(), model.projects());
        if (scope.isEmpty()) {
            throw new UsageException(
                    "no project and no C# file in " + request.scope().path());
        }
        LibraryVersions versions = LibraryVersions.of(model);
        SortedSet<NuGetVersion> found = versions.found(scope::contains);
        ReleaseChoice.Way way = choice().way(named, found, request.scope());
        List<RuleSet> rulesets = new ArrayList<>(catalog().rulesets(way.from(), way.to()));
        rulesets.addAll(given);
        // PMD's zero is the calling thread alone.
        int threads = request.threads() == 1 ? 0 : request.threads();
        UpgradeAnalysis.Outcome outcome =
                UpgradeAnalysis.run(model, rulesets, catalog().names(), scope::contains, threads, progress);
        List<FileNotAnalysed> notAnalysed = new ArrayList<>(outcome.notAnalysed());
        notAnalysed.addAll(new OtherLanguages(model).sources(scope::contains));
        return new AuditResult(
                upgrade(way, found),
                descriptors(rulesets),
                outcome.findings(),
                new Triage(outcome.suppressed(), outcome.stale(), Optional.empty()),
                notAnalysed,
                scope.size(),
                openQuestions(way, versions, scope, model),
                FindingFiles.of(outcome.found(), model));
    }

    private Upgrade upgrade(ReleaseChoice.Way way, SortedSet<NuGetVersion> found) {
        return new Upgrade(
                way.from().toString(),
                way.to().toString(),
                found.stream().map(NuGetVersion::toString).toList(),
                catalog().hopsNotChecked(way.from(), way.to()));
    }

    /** What is asked of people: about versions that cannot be told, and about what an upgrade changes out of sight. */
    private List<String> openQuestions(
            ReleaseChoice.Way way, LibraryVersions versions, ScopeFiles scope, SolutionModel model) {
        List<String> questions = new ArrayList<>(versions.undetermined(scope::contains));
        if (versions.isAnyBelow(way.to().lowest())) {
            questions.addAll(catalog().checklist(way.from(), way.to(), model));
        }
        return questions;
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

    private SortedSet<String> words(List<RuleSet> given) {
        SortedSet<String> words = new TreeSet<>(catalog().words());
        words.addAll(RuleCatalog.words(given));
        return words;
    }

    private static List<RuleDescriptor> descriptors(List<RuleSet> rulesets) {
        return rulesets.stream()
                .flatMap(ruleset -> ruleset.getRules().stream())
                .map(RuleCatalog::describe)
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
