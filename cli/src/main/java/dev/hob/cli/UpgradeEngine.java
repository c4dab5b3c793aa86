package dev.hob.cli;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.AuditedTree;
import dev.hob.findings.CoveredChange;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.Location;
import dev.hob.findings.RuleDescriptor;
import dev.hob.findings.SourceText;
import dev.hob.findings.Triage;
import dev.hob.findings.Upgrade;
import dev.hob.rule.LibraryVersions;
import dev.hob.rule.RuleCatalog;
import dev.hob.rule.UpgradeAnalysis;
import dev.hob.rule.coverage.Coverage;
import dev.hob.rule.release.Hop;
import dev.hob.rule.release.Release;
import dev.hob.rule.release.ReleaseLine;
import dev.hob.rule.release.Releases;
import dev.hob.solution.Binding;
import dev.hob.solution.Bindings;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.project.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public AuditResult audit(AuditRequest request) throws UsageException, IOException {
        Optional<Release> wantedFrom = named(request.from());
        Optional<Release> wantedTo = named(request.to());
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
        Release from = wantedFrom.isPresent() ? wantedFrom.get() : lowest(found, request.scope());
        Release to = wantedTo.orElseGet(() -> defaultTarget(from));
        if (to.line().compareTo(from.line()) < 0) {
            throw new UsageException("--to " + to + " is older than " + from + ": Hob only looks ahead");
        }
        List<RuleSet> rulesets = new ArrayList<>(catalog().rulesets(from, to));
        rulesets.addAll(given);
        // PMD's zero is the calling thread alone.
        int threads = request.threads() == 1 ? 0 : request.threads();
        UpgradeAnalysis.Outcome outcome = UpgradeAnalysis.run(model, rulesets, scope::contains, threads);
        List<FileNotAnalysed> notAnalysed = new ArrayList<>(outcome.notAnalysed());
        notAnalysed.addAll(new OtherLanguages(model).sources(scope::contains));
        return new AuditResult(
                new Upgrade(
                        from.toString(),
                        to.toString(),
                        found.stream().map(NuGetVersion::toString).toList(),
                        catalog().hopsWithoutRules(from, to).stream()
                                .map(Hop::toString)
                                .toList()),
                descriptors(rulesets),
                outcome.findings(),
                Triage.NONE,
                notAnalysed,
                scope.size(),
                openQuestions(from, to, versions, scope, model),
                AuditedTree.of(sources(outcome.findings(), request.scope())));
    }

    /** What is asked of people: about versions that cannot be told, and about what an upgrade changes out of sight. */
    private List<String> openQuestions(
            Release from, Release to, LibraryVersions versions, ScopeFiles scope, SolutionModel model) {
        List<String> questions = new ArrayList<>(versions.undetermined(scope::contains));
        if (versions.isAnyBelow(to.lowest())) {
            questions.addAll(catalog().checklist(from, to, model));
        }
        return questions;
    }

    @Override
    public List<RuleDescriptor> rules(Optional<String> from, Optional<String> to) throws UsageException {
        return descriptors(catalog().rulesets(oldest(from), newest(to))).stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    @Override
    public List<CoveredChange> changes(Optional<String> from, Optional<String> to) throws UsageException {
        Release oldest = oldest(from);
        Release newest = newest(to);
        List<Rule> rules = catalog().rulesets(oldest, newest).stream()
                .flatMap(ruleset -> ruleset.getRules().stream())
                .toList();
        return releases().hops(oldest.line(), newest.line()).stream()
                .flatMap(hop -> Coverage.of(hop, rules).stream())
                .toList();
    }

    private Release oldest(Optional<String> from) throws UsageException {
        return named(from).orElse(new Release(releases().lines().get(0), null));
    }

    private Release newest(Optional<String> to) throws UsageException {
        List<ReleaseLine> lines = releases().lines();
        return named(to).orElse(new Release(lines.get(lines.size() - 1), null));
    }

    @Override
    public List<Binding> bindings(Solution solution, AuditRequest request) throws UsageException {
        ScopeFiles scope = ScopeFiles.of(request.scope(), solution);
        Optional<Release> wantedFrom = named(request.from());
        Optional<Release> wantedTo = named(request.to());
        Release from = wantedFrom.isPresent()
                ? wantedFrom.get()
                : lowest(new LibraryVersions(solution).found(scope::contains), request.scope());
        Release to = wantedTo.orElseGet(() -> defaultTarget(from));
        return Bindings.between(solution, lineWithSurface(from), lineWithSurface(to), scope::contains);
    }

    private static String lineWithSurface(Release release) throws UsageException {
        String line = release.line().name();
        if (!Bindings.lines().contains(line)) {
            throw new UsageException("the public surface of " + line + " is not known; known are those of "
                    + String.join(", ", Bindings.lines()));
        }
        return line;
    }

    private Optional<Release> named(Optional<String> text) throws UsageException {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Release> release = releases().named(text.get());
        if (release.isEmpty()) {
            String known = releases().lines().stream().map(ReleaseLine::name).collect(Collectors.joining(", "));
            throw new UsageException("unknown release '" + text.get() + "'; known are " + known
                    + ", and full versions of these lines such as 7.0.8");
        }
        return release;
    }

    private Release lowest(SortedSet<NuGetVersion> found, AuditScope scope) throws UsageException {
        if (found.isEmpty()) {
            throw new UsageException("no version of Duende.IdentityServer found in " + scope.path()
                    + "; say which release it is on with --from, for example --from 6.3");
        }
        String version = found.first().toString();
        return releases()
                .lineOfVersion(version)
                .map(line -> new Release(line, null))
                .orElseThrow(() -> new UsageException("Duende.IdentityServer " + version
                        + " is of no release that Hob knows; say which one to start from with --from"));
    }

    /** The newest line with rules; a solution that is past it has nothing to do. */
    private Release defaultTarget(Release from) {
        Release newest = catalog().newestTarget();
        return newest.line().compareTo(from.line()) < 0 ? from : newest;
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

    private static Map<String, SourceText> sources(List<Finding> findings, AuditScope scope) throws IOException {
        Map<String, SourceText> sources = new TreeMap<>();
        for (Finding finding : findings) {
            Stream<String> places = Stream.concat(Stream.of(finding.location()), finding.related().stream())
                    .map(Location::uri);
            Stream<String> changes = finding.fixes().stream()
                    .flatMap(fix -> fix.changes().stream())
                    .map(ArtifactChange::uri);
            for (String uri : Stream.concat(places, changes).toList()) {
                if (!sources.containsKey(uri)) {
                    sources.put(
                            uri, SourceText.of(Files.readAllBytes(scope.root().resolve(uri))));
                }
            }
        }
        return sources;
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
}
