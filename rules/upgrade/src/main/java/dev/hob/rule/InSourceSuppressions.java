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
import dev.hob.rule.suppression.ProjectSuppressions;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.source.UnreadableFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sources themselves say of findings, gathered from all passes over them: which findings are set aside, and
 * which suppressions are of no use. One is of use if it is in any pass.
 */
final class InSourceSuppressions {

    private final SolutionModel model;
    private final List<PassResult> passes;
    private final ProjectSuppressions ofProjects;
    private final Map<String, String> texts = new HashMap<>();

    InSourceSuppressions(SolutionModel model, List<PassResult> passes, ProjectSuppressions ofProjects) {
        this.model = model;
        this.passes = passes;
        this.ofProjects = ofProjects;
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

    /**
     * What suppresses nothing, of files that were analysed whole and of rules that ran; names that no rule has.
     *
     * @param inScope which files were looked at
     */
    List<StaleSuppression> stale(KnownRules rules, Predicate<String> inScope, Collection<FileNotAnalysed> notAnalysed) {
        Set<String> unsure = notAnalysed.stream().map(FileNotAnalysed::uri).collect(Collectors.toSet());
        Set<UsedSuppression> used = Stream.concat(
                        passes.stream().flatMap(pass -> pass.log().used().stream()), ofProjects.used().stream())
                .collect(Collectors.toSet());
        Set<SourceSuppression> ofWholeProjects = ofProjects.wholeIn(inScope);
        Set<SourceSuppression> all = new LinkedHashSet<>(ofWholeProjects);
        passes.forEach(pass -> all.addAll(pass.log().all()));
        ofProjects.all().stream()
                .filter(each -> !ofWholeProjects.contains(each))
                .forEach(all::remove);
        return all.stream()
                .filter(suppression -> !unsure.contains(model.uri(suppression.file())))
                .flatMap(suppression -> stale(suppression, rules, used))
                .toList();
    }

    private Stream<StaleSuppression> stale(SourceSuppression suppression, KnownRules rules, Set<UsedSuppression> used) {
        if (suppression.rules().isEmpty() && suppression.toHob()) {
            return Stream.of(unused(suppression, "No rule is named here, so nothing is suppressed."));
        }
        return suppression.rules().stream()
                .filter(rule -> !used.contains(new UsedSuppression(suppression, rule)))
                .flatMap(rule -> trouble(rule, suppression.toHob(), rules).stream())
                .map(text -> unused(suppression, text));
    }

    /** Why a name is of no use where it stands; nothing if it may be of some. */
    private static Optional<String> trouble(String rule, boolean toHob, KnownRules rules) {
        if (rules.ran().contains(rule)) {
            return Optional.of(rule + " finds nothing here that this could suppress.");
        }
        return toHob && !rules.exists(rule) ? Optional.of(unknown(rule, rules)) : Optional.empty();
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
