package dev.hob.rule;

import dev.hob.csharp.CSharpLanguageModule;
import dev.hob.csharp.ParsedTrees;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.language.SolutionLanguageProperties;
import dev.hob.msbuild.MsbuildLanguageModule;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.source.ParsedFile;
import dev.hob.solution.source.Problem;
import dev.hob.solution.source.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.Language;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextFile;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.reporting.Report;

/**
 * Runs rulesets over a solution: hands PMD the files that can matter, with the model and the trees that were made
 * already, and reads its report. A C# file matters when it holds a word of an active rule; a rule without words makes
 * all of them matter.
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
     * @param findings in no particular order
     * @param notAnalysed files that could not be read or parsed, wholly or in part
     */
    public record Outcome(List<Finding> findings, List<FileNotAnalysed> notAnalysed) {}

    /**
     * Runs {@code rulesets}.
     *
     * @param inScope which files, by their path relative to the root, findings are wanted for
     * @param threads how many threads PMD uses besides this one; 0 for none
     */
    public static Outcome run(SolutionModel model, List<RuleSet> rulesets, Predicate<String> inScope, int threads) {
        List<FileNotAnalysed> notAnalysed = new ArrayList<>();
        PMDConfiguration configuration = new PMDConfiguration(LANGUAGES);
        configuration.setIgnoreIncrementalAnalysis(true);
        configuration.setThreads(threads);
        attach(configuration, CSharpLanguageModule.getInstance(), model);
        attach(configuration, MsbuildLanguageModule.getInstance(), model);
        try (PmdAnalysis pmd = PmdAnalysis.create(configuration)) {
            pmd.addRuleSets(rulesets);
            projectFiles(model, inScope).forEach(uri -> addProjectFile(uri, model, pmd));
            SortedSet<String> relevant = relevantSources(model, rulesets);
            relevant.stream()
                    .filter(inScope)
                    .forEach(uri -> addSource(model.sources().parsed(uri), pmd, notAnalysed));
            model.sources().doubtful().stream()
                    .filter(uri -> inScope.test(uri) && !relevant.contains(uri) && isCompiledWithLibrary(uri, model))
                    .forEach(uri -> trouble(model.sources().parsed(uri)).ifPresent(notAnalysed::add));
            Report report = pmd.performAnalysisAndCollectReport();
            FindingReader reader = new FindingReader(
                    model::uri, violation -> model.line(model.uri(violation.getFileId()), violation.getBeginLine()));
            report.getProcessingErrors().forEach(error -> notAnalysed.add(unfinished(error, model)));
            notAnalysed.addAll(unreadable(model, inScope));
            return new Outcome(report.getViolations().stream().map(reader::read).toList(), notAnalysed);
        }
    }

    private static void attach(PMDConfiguration configuration, Language language, SolutionModel model) {
        SolutionLanguageProperties properties =
                (SolutionLanguageProperties) configuration.getLanguageProperties(language);
        properties.attach(SolutionModel.class, model);
        ParsedTrees trees = file -> model.sources().parsed(model.uri(file)).tree();
        properties.attach(ParsedTrees.class, trees);
    }

    private static List<String> projectFiles(SolutionModel model, Predicate<String> inScope) {
        return model.tree().files().stream()
                .filter(uri -> MSBUILD_FILE.matcher(uri).matches())
                .filter(inScope)
                .filter(uri -> model.projects().problems().stream()
                        .noneMatch(problem -> problem.uri().equals(uri) && problem.kind() != Problem.Kind.NOTE))
                .toList();
    }

    private static void addProjectFile(String uri, SolutionModel model, PmdAnalysis pmd) {
        try {
            add(pmd, uri, model.tree().read(uri).text(), MsbuildLanguageModule.getInstance());
        } catch (UnreadableFile e) {
            throw new IllegalStateException(uri + " could be read before, and now it " + e.getMessage(), e);
        }
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
        return model.relevantSources(words);
    }

    private static void addSource(ParsedFile file, PmdAnalysis pmd, List<FileNotAnalysed> notAnalysed) {
        trouble(file).ifPresent(notAnalysed::add);
        file.tree().ifPresent(tree -> add(pmd, file.uri(), tree.getSource(), CSharpLanguageModule.getInstance()));
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

    private static void add(PmdAnalysis pmd, String uri, CharSequence text, Language language) {
        pmd.files().addFile(TextFile.forCharSeq(text, FileId.fromPathLikeString(uri), language.getDefaultVersion()));
    }

    private static FileNotAnalysed unfinished(Report.ProcessingError error, SolutionModel model) {
        return new FileNotAnalysed(
                model.uri(error.getFileId()),
                true,
                0,
                0,
                "Hob failed on this file, please report it: " + error.getMsg());
    }

    private static List<FileNotAnalysed> unreadable(SolutionModel model, Predicate<String> inScope) {
        return model.projects().problems().stream()
                .filter(problem -> problem.kind() != Problem.Kind.NOTE && inScope.test(problem.uri()))
                .map(problem ->
                        new FileNotAnalysed(problem.uri(), false, problem.line(), problem.column(), problem.message()))
                .toList();
    }
}
