package dev.hob.cli;

import dev.hob.cli.baseline.Baseline;
import dev.hob.cli.settings.Settings;
import dev.hob.cli.triage.Decisions;
import dev.hob.cli.triage.RuleLevels;
import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.SetAside;
import dev.hob.findings.Triage;
import dev.hob.findings.Upgrade;
import dev.hob.rule.AnalysisProgress;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.RuleCatalog;
import dev.hob.rule.Rulesets;
import dev.hob.rule.UpgradeAnalysis;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.source.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.sourceforge.pmd.lang.rule.RuleSet;

/**
 * One audit, from the request to the result: reads the solution model, runs the rulesets between the two releases,
 * and sorts what they find by what a team decided on before.
 *
 * @param today the day by which suppressions end
 * @param remarks takes what a user should know of the request, one line each
 */
record UpgradeAudit(
        AuditRequest request,
        RuleCatalog catalog,
        ReleaseChoice choice,
        LocalDate today,
        AnalysisProgress progress,
        Consumer<String> remarks) {

    /** All that is wrong with the request is told before the tree is read, which takes time. */
    AuditResult run() throws UsageException, IOException {
        Settings settings = request.settings();
        ReleaseChoice.Named named = choice.named(request);
        List<RuleSet> given = GivenFiles.rulesets(request.ownRules(), catalog);
        GivenFiles.check(settings, knownRules(given));
        Optional<Baseline> baseline = GivenFiles.baseline(settings);
        SolutionModel model =
                SolutionModel.read(request.scope().root(), words(given), GivenFiles.surfaces(request.ownRules()));
        ScopeFiles path = ScopeFiles.of(request.scope(), model.projects());
        if (path.isEmpty()) {
            throw new UsageException(
                    "no project and no C# file in " + request.scope().path());
        }
        SortedSet<NuGetVersion> found = LibraryVersions.of(model).found(path::contains);
        if (found.isEmpty() && named.from().isEmpty()) {
            refuseUnreadable(model, path);
        }
        ReleaseChoice.Way way = choice.way(named, found, request.scope());
        List<String> unmatched = settings.files().remarks(model.tree().files());
        unmatched.forEach(remarks);
        baseline.flatMap(earlier ->
                        earlier.remarkOnWay(way.from().toString(), way.to().toString()))
                .ifPresent(remarks);
        ScopeFiles scope = path.only(settings.files()::accepts);
        // With a baseline it may be that all of them were repaired by being deleted.
        if (scope.isEmpty() && baseline.isEmpty()) {
            throw new UsageException(
                    unmatched.stream().findFirst().map(glob -> glob + "; ").orElse("")
                            + "nothing is left to look at in " + request.scope().path());
        }
        return audited(model, way, found, scope, given, baseline);
    }

    /** A version that is not found may stand in a file that cannot be read. */
    private void refuseUnreadable(SolutionModel model, ScopeFiles path) throws UsageException {
        Optional<Problem> unreadable = model.projects().problems().stream()
                .filter(problem -> problem.kind() != Problem.Kind.NOTE && path.contained(problem.uri()))
                .findFirst();
        if (unreadable.isPresent()) {
            throw new UsageException("no version of Duende.IdentityServer found in "
                    + request.scope().path() + ", and " + unreadable.get().uri() + " could not be read: "
                    + unreadable.get().message() + "; repair it, or say which release it is on with --from");
        }
    }

    /** Folders that could not be listed, and files of which not even the name could be used. */
    private static List<FileNotAnalysed> unlisted(SolutionModel model, ScopeFiles scope) {
        return model.tree().problems().stream()
                .filter(problem -> problem.kind() != Problem.Kind.NOTE && scope.contained(problem.uri()))
                .map(problem -> new FileNotAnalysed(problem.uri(), false, 0, 0, problem.message()))
                .toList();
    }

    private AuditResult audited(
            SolutionModel model,
            ReleaseChoice.Way way,
            SortedSet<NuGetVersion> found,
            ScopeFiles scope,
            List<RuleSet> given,
            Optional<Baseline> baseline)
            throws IOException {
        Settings settings = request.settings();
        RuleLevels levels = new RuleLevels(settings);
        List<RuleSet> rulesets = levels.enabled(rulesets(way, given));
        // PMD's zero is the calling thread alone.
        int threads = request.threads() == 1 ? 0 : request.threads();
        UpgradeAnalysis.Outcome outcome =
                UpgradeAnalysis.run(model, rulesets, knownRules(given), scope::contains, threads, progress);
        List<FileNotAnalysed> notAnalysed = new ArrayList<>(outcome.notAnalysed());
        notAnalysed.addAll(new OtherLanguages(model).sources(scope::contains));
        notAnalysed.addAll(unlisted(model, scope));
        List<RuleDescriptor> rules = UpgradeEngine.descriptors(rulesets).stream()
                .map(levels::adapted)
                .toList();
        List<Finding> findings =
                outcome.findings().stream().map(levels::adapted).toList();
        List<SetAside> suppressed =
                outcome.suppressed().stream().map(levels::adapted).toList();
        AuditedTree tree = FindingFiles.of(outcome.found(), settings, model);
        Decisions.Sorted sorted = new Decisions(settings, baseline, today)
                .sort(
                        findings,
                        new Triage(suppressed, outcome.stale(), Optional.empty()),
                        tree.sources(),
                        new AuditCoverage(rules, model.projects(), scope, notAnalysed));
        return new AuditResult(
                upgrade(way, found),
                rules,
                sorted.counting(),
                sorted.triage(),
                notAnalysed,
                scope.size(),
                openQuestions(way, scope, model),
                tree);
    }

    private List<RuleSet> rulesets(ReleaseChoice.Way way, List<RuleSet> given) {
        List<RuleSet> rulesets = new ArrayList<>(catalog.rulesets(way.from(), way.to()));
        rulesets.addAll(given);
        return Rulesets.withoutReplaced(rulesets);
    }

    private Set<String> knownRules(List<RuleSet> given) {
        Set<String> names = new HashSet<>(catalog.names());
        given.forEach(ruleset -> ruleset.getRules().forEach(rule -> names.add(rule.getName())));
        return names;
    }

    private SortedSet<String> words(List<RuleSet> given) {
        SortedSet<String> words = new TreeSet<>(catalog.words());
        words.addAll(Rulesets.words(given));
        return words;
    }

    private Upgrade upgrade(ReleaseChoice.Way way, SortedSet<NuGetVersion> found) {
        return new Upgrade(
                way.from().toString(),
                way.to().toString(),
                found.stream().map(NuGetVersion::toString).toList(),
                catalog.hopsNotChecked(way.from(), way.to()));
    }

    /** What is asked of people: about versions that cannot be told, and about what an upgrade changes out of sight. */
    private List<String> openQuestions(ReleaseChoice.Way way, ScopeFiles scope, SolutionModel model) {
        LibraryVersions versions = LibraryVersions.of(model);
        List<String> questions = new ArrayList<>(versions.undetermined(scope::contains));
        if (versions.isAnyBelow(way.to().lowest())) {
            questions.addAll(catalog.checklist(way.from(), way.to(), model));
        }
        return questions;
    }
}
