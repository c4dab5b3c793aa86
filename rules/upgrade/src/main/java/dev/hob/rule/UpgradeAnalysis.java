package dev.hob.rule;

import dev.hob.csharp.CSharpLanguageModule;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.SetAside;
import dev.hob.findings.StaleSuppression;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.rule.suppression.ProjectSuppressions;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.source.ParsedFile;
import dev.hob.solution.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;

/**
 * Runs rulesets over a solution: hands PMD the files that can matter, with the model and the trees that were made
 * already, and reads its report. A C# file matters when it holds a word of an active rule, or what suppresses its
 * findings; a rule without words makes all of them matter.
 */
public final class UpgradeAnalysis {

    /** The languages of the rulesets. */
    public static final LanguageRegistry LANGUAGES = LanguageRegistry.PMD;

    private static final Pattern MSBUILD_FILE =
            Pattern.compile("(?i).*\\.(?:(?:cs|fs|vb|sql)proj|props|targets)|(?:.*/)?packages\\.config");

    private UpgradeAnalysis() {}

    /**
     * What came of it.
     *
     * @param findings what counts, in no particular order
     * @param suppressed what does not, by what stands in the sources, in no particular order
     * @param stale what suppresses nothing
     * @param notAnalysed files that could not be read or parsed, wholly or in part
     */
    public record Outcome(
            List<Finding> findings,
            List<SetAside> suppressed,
            List<StaleSuppression> stale,
            List<FileNotAnalysed> notAnalysed) {

        /** All that was found, whether it counts or not. */
        public List<Finding> found() {
            return Stream.concat(findings.stream(), suppressed.stream().map(SetAside::finding))
                    .toList();
        }
    }

    /** Runs {@code rulesets}, the only ones that there are, where nobody looks on. */
    public static Outcome run(SolutionModel model, List<RuleSet> rulesets, Predicate<String> inScope, int threads) {
        return run(model, rulesets, Set.of(), inScope, threads, AnalysisProgress.NONE);
    }

    /**
     * Runs {@code rulesets}.
     *
     * @param otherRules the names of rules that exist and are not run: whoever suppresses them is not told that they
     * find nothing
     * @param inScope which files, by their path relative to the root, findings are wanted for
     * @param threads how many threads PMD uses besides this one; 0 for none
     */
    public static Outcome run(
            SolutionModel model,
            List<RuleSet> rulesets,
            Set<String> otherRules,
            Predicate<String> inScope,
            int threads,
            AnalysisProgress progress) {
        List<FileNotAnalysed> notAnalysed = new ArrayList<>(unreadable(model, inScope));
        SortedSet<String> relevant = relevantSources(model, rulesets);
        List<List<ParsedFile>> sources = relevant.stream()
                .filter(inScope)
                .map(uri -> model.sources().variants(uri))
                .toList();
        model.sources().doubtful().stream()
                .filter(uri -> inScope.test(uri) && !relevant.contains(uri) && isCompiledWithLibrary(uri, model))
                .forEach(uri -> trouble(model.sources().parsed(uri)).ifPresent(notAnalysed::add));
        sources.forEach(variants -> trouble(variants).ifPresent(notAnalysed::add));
        Set<String> names = Rulesets.names(rulesets);
        ProjectSuppressions ofProjects = ProjectSuppressions.of(model, names);
        AnalysisPass pass = new AnalysisPass(model, rulesets, ofProjects, threads, progress, notAnalysed);
        MergedFindings findings = new MergedFindings();
        Map<String, String> hostFiles = HostFiles.relevant(model, rulesets, inScope, notAnalysed);
        List<AnalysisPass.PassResult> passes = new ArrayList<>();
        passes.add(pass.run(variant(sources, 0), projectFiles(model, inScope), hostFiles));
        int most = sources.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 1; i < most; i++) {
            passes.add(pass.run(variant(sources, i), List.of(), Map.of()));
        }
        passes.forEach(each -> findings.addAll(each.findings()));
        InSourceSuppressions suppressions = new InSourceSuppressions(model, passes, ofProjects);
        return new Outcome(
                findings.all(),
                suppressions.setAside(findings),
                suppressions.stale(new KnownRules(names, otherRules), inScope, notAnalysed),
                notAnalysed);
    }

    /** Each file as the build number {@code index} sees it, of those that so many builds see differently. */
    private static List<ParsedFile> variant(List<List<ParsedFile>> sources, int index) {
        return sources.stream()
                .filter(variants -> variants.size() > index)
                .map(variants -> variants.get(index))
                .toList();
    }

    private static List<String> projectFiles(SolutionModel model, Predicate<String> inScope) {
        return model.tree().files().stream()
                .filter(uri -> MSBUILD_FILE.matcher(uri).matches())
                .filter(inScope)
                .filter(uri -> model.projects().problems().stream()
                        .noneMatch(problem -> problem.uri().equals(uri) && problem.kind() != Problem.Kind.NOTE))
                .toList();
    }

    private static SortedSet<String> relevantSources(SolutionModel model, List<RuleSet> rulesets) {
        List<Rule> rules = rulesets.stream()
                .flatMap(ruleset -> ruleset.getRules().stream())
                .filter(rule -> rule.getLanguage().equals(CSharpLanguageModule.getInstance()))
                .toList();
        boolean anyRuleWithoutWords = rules.stream()
                .anyMatch(rule -> !rule.hasDescriptor(UpgradeRule.WORDS)
                        || rule.getProperty(UpgradeRule.WORDS).isEmpty());
        if (anyRuleWithoutWords) {
            return new TreeSet<>(model.sources().files());
        }
        SortedSet<String> words = new TreeSet<>();
        rules.forEach(rule -> words.addAll(rule.getProperty(UpgradeRule.WORDS)));
        words.addAll(Rulesets.suppressionWords(rulesets));
        return model.relevantSources(words);
    }

    /** The first trouble that any build has with a file. */
    private static Optional<FileNotAnalysed> trouble(List<ParsedFile> variants) {
        return variants.stream().flatMap(file -> trouble(file).stream()).findFirst();
    }

    /** Why {@code file} could not be analysed, wholly or in part. */
    private static Optional<FileNotAnalysed> trouble(ParsedFile file) {
        if (file.tree().isEmpty()) {
            return Optional.of(new FileNotAnalysed(file.uri(), false, 0, 0, file.unreadable()));
        }
        return file.errors().stream()
                .findFirst()
                .map(error -> new FileNotAnalysed(file.uri(), true, error.line(), error.column(), error.message()));
    }

    /** A broken file matters where the library is used: there it may hide a use. */
    private static boolean isCompiledWithLibrary(String uri, SolutionModel model) {
        return model.projects().projectsOf(uri).stream()
                .flatMap(project -> project.targets().stream())
                .flatMap(target -> model.projects().reach(target).stream())
                .anyMatch(way -> LibraryPackages.contains(way.use().id()));
    }

    private static List<FileNotAnalysed> unreadable(SolutionModel model, Predicate<String> inScope) {
        return model.projects().problems().stream()
                .filter(problem -> problem.kind() != Problem.Kind.NOTE && inScope.test(problem.uri()))
                .map(problem ->
                        new FileNotAnalysed(problem.uri(), false, problem.line(), problem.column(), problem.message()))
                .toList();
    }
}
