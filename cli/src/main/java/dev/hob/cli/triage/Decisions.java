package dev.hob.cli.triage;

import dev.hob.cli.baseline.Baseline;
import dev.hob.cli.baseline.BaselineMatch;
import dev.hob.cli.settings.Settings;
import dev.hob.findings.Finding;
import dev.hob.findings.FindingKeys;
import dev.hob.findings.KnownBefore;
import dev.hob.findings.SetAside;
import dev.hob.findings.SourceText;
import dev.hob.findings.StaleSuppression;
import dev.hob.findings.Triage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sorts the findings of an audit into those that count and those that do not, since a team decided on them before:
 * beside the code, in its settings, or by taking an earlier audit for granted. A suppression counts for more than the
 * earlier audit.
 */
public final class Decisions {

    private final SettledSuppressions suppressions;
    private final Optional<Baseline> baseline;

    /**
     * The decisions that hold.
     *
     * @param today the day by which suppressions end
     */
    public Decisions(Settings settings, Optional<Baseline> baseline, LocalDate today) {
        this.suppressions = new SettledSuppressions(settings.suppressions(), today);
        this.baseline = baseline;
    }

    /** What the findings of an audit come to. */
    public record Sorted(List<Finding> counting, Triage triage) {}

    /**
     * Sorts.
     *
     * @param findings what is not suppressed beside the code
     * @param inSource what is suppressed beside the code, and what there is stale; of this audit only
     * @param sources by uri, the texts of the files that all these findings lie in
     */
    public Sorted sort(List<Finding> findings, Triage inSource, Map<String, SourceText> sources, Coverage coverage) {
        List<Finding> open = findings.stream().distinct().toList();
        List<Finding> all = Stream.concat(
                        open.stream(), inSource.setAside().stream().map(SetAside::finding))
                .sorted(Finding.REPORT_ORDER)
                .toList();
        Optional<BaselineMatch> match = baseline.map(
                earlier -> new BaselineMatch(earlier, all, FindingKeys.of(all.stream(), sources), coverage::exists));
        List<Finding> counting = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>(inSource.setAside());
        for (Finding finding : open) {
            Optional<SetAside.Reason> reason = suppressions
                    .of(finding)
                    .<SetAside.Reason>map(suppression -> suppression)
                    .or(() -> match.flatMap(each -> each.earlier(finding))
                            .map(earlier -> new KnownBefore(earlier.uri())));
            reason.ifPresentOrElse(why -> setAside.add(new SetAside(finding, why)), () -> counting.add(finding));
        }
        List<StaleSuppression> stale = new ArrayList<>(inSource.stale());
        stale.addAll(suppressions.stale(all, coverage));
        return new Sorted(
                counting,
                new Triage(
                        setAside,
                        stale,
                        match.map(each -> each.comparison(
                                earlier -> coverage.ran(earlier.rule()) && coverage.lookedAt(earlier.uri())))));
    }
}
