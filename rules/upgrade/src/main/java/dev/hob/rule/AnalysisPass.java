package dev.hob.rule;

import dev.hob.csharp.CSharpLanguageModule;
import dev.hob.csharp.ParsedTrees;
import dev.hob.csharp.razor.RazorFile;
import dev.hob.csharp.razor.RazorLanguageModule;
import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.hostfile.HostfileLanguageModule;
import dev.hob.language.SolutionLanguageProperties;
import dev.hob.language.suppression.SourceSuppression;
import dev.hob.language.suppression.SuppressedInSource;
import dev.hob.language.suppression.SuppressionLog;
import dev.hob.language.suppression.SuppressionsElsewhere;
import dev.hob.msbuild.MsbuildLanguageModule;
import dev.hob.rule.suppression.ProjectSuppressions;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.source.ParsedFile;
import dev.hob.solution.source.UnreadableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.Language;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextFile;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.reporting.Report;

/**
 * One run of PMD over files, each as one of the builds sees it that compile it: with the model and the trees that were
 * made already.
 *
 * @param suppressions what speaks for other files than its own
 * @param notAnalysed takes the files on which it fails
 */
record AnalysisPass(
        SolutionModel model,
        List<RuleSet> rulesets,
        ProjectSuppressions suppressions,
        int threads,
        AnalysisProgress progress,
        List<FileNotAnalysed> notAnalysed) {

    /**
     * What came of it.
     *
     * @param findings what counts
     * @param suppressed what does not, by what stands in the sources
     * @param log which suppressions there are, and which are of use
     */
    record PassResult(List<Finding> findings, List<SuppressedFinding> suppressed, SuppressionLog log) {}

    /** A finding and what suppresses it. */
    record SuppressedFinding(Finding finding, SourceSuppression suppression) {}

    PassResult run(List<ParsedFile> sources, List<String> projectFiles, Map<String, String> hostFiles) {
        PMDConfiguration configuration = new PMDConfiguration(UpgradeAnalysis.LANGUAGES);
        configuration.setIgnoreIncrementalAnalysis(true);
        configuration.setThreads(threads);
        Map<String, ParsedFile> byUri = new HashMap<>();
        sources.forEach(file -> byUri.put(file.uri(), file));
        SuppressionLog log = new SuppressionLog();
        Stream.of(
                        CSharpLanguageModule.getInstance(),
                        RazorLanguageModule.getInstance(),
                        MsbuildLanguageModule.getInstance(),
                        HostfileLanguageModule.getInstance())
                .map(language -> (SolutionLanguageProperties) configuration.getLanguageProperties(language))
                .forEach(properties -> {
                    properties.attach(SolutionModel.class, model);
                    properties.attach(
                            ParsedTrees.class,
                            file -> Optional.ofNullable(byUri.get(model.uri(file)))
                                    .flatMap(ParsedFile::tree));
                    properties.attach(SuppressionLog.class, log);
                    properties.attach(SuppressionsElsewhere.class, suppressions);
                });
        try (PmdAnalysis pmd = PmdAnalysis.create(configuration)) {
            pmd.addRuleSets(rulesets);
            projectFiles.forEach(uri -> addProjectFile(uri, pmd));
            hostFiles.forEach((uri, text) -> add(pmd, uri, text, HostfileLanguageModule.getInstance()));
            sources.forEach(file -> addSource(file, pmd));
            progress.expect(sources.size() + projectFiles.size() + hostFiles.size());
            pmd.addListener(new FileCounter(progress));
            Report report = pmd.performAnalysisAndCollectReport();
            report.getProcessingErrors().forEach(error -> notAnalysed.add(unfinished(error)));
            FindingReader reader = new FindingReader(
                    model::uri, violation -> model.line(model.uri(violation.getFileId()), violation.getBeginLine()));
            return new PassResult(
                    report.getViolations().stream().map(reader::read).toList(), suppressed(report, reader), log);
        }
    }

    /** What a ruleset's own properties keep away is no decision about a place in the sources. */
    private static List<SuppressedFinding> suppressed(Report report, FindingReader reader) {
        return report.getSuppressedViolations().stream()
                .filter(SuppressedInSource.class::isInstance)
                .map(SuppressedInSource.class::cast)
                .map(each -> new SuppressedFinding(reader.read(each.getRuleViolation()), each.suppression()))
                .toList();
    }

    private void addProjectFile(String uri, PmdAnalysis pmd) {
        try {
            add(pmd, uri, model.tree().read(uri).text(), MsbuildLanguageModule.getInstance());
        } catch (UnreadableFile e) {
            throw new IllegalStateException(uri + " could be read before, and now it " + e.getMessage(), e);
        }
    }

    private static void addSource(ParsedFile file, PmdAnalysis pmd) {
        Language language =
                RazorFile.isRazor(file.uri()) ? RazorLanguageModule.getInstance() : CSharpLanguageModule.getInstance();
        file.tree().ifPresent(tree -> add(pmd, file.uri(), tree.getSource(), language));
    }

    private static void add(PmdAnalysis pmd, String uri, CharSequence text, Language language) {
        pmd.files().addFile(TextFile.forCharSeq(text, FileId.fromPathLikeString(uri), language.getDefaultVersion()));
    }

    private FileNotAnalysed unfinished(Report.ProcessingError error) {
        return new FileNotAnalysed(
                model.uri(error.getFileId()),
                true,
                0,
                0,
                "Hob failed on this file, please report it: " + error.getMsg());
    }
}
