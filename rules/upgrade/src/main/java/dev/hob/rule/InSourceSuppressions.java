package dev.hob.rule;

import dev.hob.findings.FileNotAnalysed;
import dev.hob.findings.Finding;
import dev.hob.findings.Location;
import dev.hob.findings.SetAside;
import dev.hob.findings.StaleSuppression;
import dev.hob.findings.Suppression;
import dev.hob.language.suppression.SourceSuppression;
import dev.hob.language.suppression.UsedSuppression;
import dev.hob.rule.AnalysisPass.PassResult;
import dev.hob.rule.AnalysisPass.SuppressedFinding;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.source.UnreadableFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the sources themselves say of findings, gathered from all passes over them: which findings are set aside, and which suppressions are of no
 * use. One is of use if it is in any pass.
 */
final class InSourceSuppressions {

    private final SolutionModel model;
    private final List<PassResult> passes;
    private final Map<String, String> texts = new HashMap<>();

    InSourceSuppressions(SolutionModel model, List<PassResult> passes) {
        this.model = model;
        this.passes = passes;
    }

    /** The findings that are suppressed wherever they are found: one that counts in one build counts. */
    List<SetAside> setAside(MergedFindings counting) {
        MergedFindings seen = new MergedFindings();
        List<SetAside> result = new ArrayList<>();
        for (PassResult pass : passes) {
            List<Finding> ofPass = new ArrayList<>();
            for (SuppressedFinding each : pass.suppressed()) {
                if (!counting.holds(each.finding()) && !seen.holds(each.finding())) {
                    result.add(new SetAside(each.finding(), suppression(each.suppression())));
                    ofPass.add(each.finding());
                }
            }
            seen.addAll(ofPass);
        }
        return result;
    }

    private Suppression suppression(SourceSuppression written) {
        return new Suppression(Suppression.Kind.IN_SOURCE, written.reason(), place(written));
    }

    /** What suppresses nothing, of files that were analysed whole and of rules that ran; names that no rule has. */
    List<StaleSuppression> stale(KnownRules rules, Collection<FileNotAnalysed> notAnalysed) {
        Set<String> unsure = notAnalysed.stream().map(FileNotAnalysed::uri).collect(Collectors.toSet());
        Set<UsedSuppression> used =
                passes.stream().flatMap(pass -> pass.log().used().stream()).collect(Collectors.toSet());
        List<StaleSuppression> stale = new ArrayList<>();
        passes.stream()
                .flatMap(pass -> pass.log().all().stream())
                .distinct()
                .filter(suppression -> !unsure.contains(model.uri(suppression.file())))
                .forEach(suppression -> {
                    if (suppression.rules().isEmpty() && suppression.toHob()) {
                        stale.add(unused(suppression, "No rule is named here, so nothing is suppressed."));
                    }
                    suppression.rules().stream()
                            .filter(rule -> !used.contains(new UsedSuppression(suppression, rule)))
                            .forEach(rule -> {
                                if (rules.ran().contains(rule)) {
                                    stale.add(unused(
                                            suppression, rule + " finds nothing here that this could suppress."));
                                } else if (suppression.toHob() && !rules.exists(rule)) {
                                    stale.add(unused(suppression, unknown(rule, rules)));
                                }
                            });
                });
        return stale;
    }

    private static String unknown(String name, KnownRules rules) {
        return "No rule is called " + name
                + rules.closeTo(name)
                        .map(close -> "; did you mean " + close + "?")
                        .orElse(", so nothing is suppressed.");
    }

    private StaleSuppression unused(SourceSuppression suppression, String text) {
        return new StaleSuppression(StaleSuppression.Kind.UNUSED, place(suppression), text);
    }

    private Location place(SourceSuppression suppression) {
        String uri = model.uri(suppression.file());
        String text = texts.computeIfAbsent(uri, this::text);
        return new Location(
                uri,
                SourceLines.region(text, suppression.place()),
                SourceLines.lineAt(text, suppression.place().getStartOffset()));
    }

    private String text(String uri) {
        try {
            return model.tree().read(uri).text();
        } catch (UnreadableFile e) {
            throw new IllegalStateException(uri + " could be read before, and now it " + e.getMessage(), e);
        }
    }
}
