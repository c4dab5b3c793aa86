package dev.hob.report.html;

import dev.hob.findings.BaselineComparison;
import dev.hob.findings.BaselineComparison.RenamedFolder;
import dev.hob.findings.Finding;
import dev.hob.findings.KnownBefore;
import dev.hob.findings.StaleSuppression;
import dev.hob.findings.Suppression;
import dev.hob.findings.Triage;
import java.util.List;

/**
 * What does not count and why, and the decisions that no longer fit.
 *
 * @param suppressed with the reason that was given and the place where it stands
 * @param known by the baseline
 * @param gone since the baseline
 * @param stale suppressions to look at
 */
public record TriageView(
        List<Decided> suppressed,
        List<Decided> known,
        List<Decided> gone,
        List<RenamedFolder> renamed,
        List<Stale> stale) {

    /**
     * A finding that does not count.
     *
     * @param place file and line
     * @param reason why; may be empty
     * @param where file and line of the decision, or of the finding in the baseline; empty where there is nothing to say
     */
    public record Decided(String level, String rule, String place, List<Inline> message, String reason, String where) {}

    /** A suppression without effect. */
    public record Stale(boolean expired, String place, String text) {}

    static TriageView of(Triage triage) {
        List<BaselineComparison> baseline = triage.baseline().stream().toList();
        return new TriageView(
                triage.setAside().stream()
                        .filter(one -> one.reason() instanceof Suppression)
                        .map(one -> suppressed(one.finding(), (Suppression) one.reason()))
                        .toList(),
                triage.setAside().stream()
                        .filter(one -> one.reason() instanceof KnownBefore)
                        .map(one -> known(one.finding(), (KnownBefore) one.reason()))
                        .toList(),
                baseline.stream()
                        .flatMap(compared -> compared.gone().stream())
                        .map(gone -> new Decided(
                                FindingView.lowerCase(gone.level()),
                                gone.rule(),
                                place(gone.uri(), gone.region().startLine()),
                                Inline.of(gone.message()),
                                "",
                                ""))
                        .toList(),
                baseline.stream()
                        .flatMap(compared -> compared.renamedFolders().stream())
                        .toList(),
                triage.stale().stream()
                        .map(stale -> new Stale(
                                stale.kind() == StaleSuppression.Kind.EXPIRED,
                                place(
                                        stale.place().uri(),
                                        stale.place().region().startLine()),
                                stale.text()))
                        .toList());
    }

    private static Decided suppressed(Finding finding, Suppression suppression) {
        String where =
                place(suppression.place().uri(), suppression.place().region().startLine());
        return decided(finding, suppression.justification(), where.equals(place(finding)) ? "" : where);
    }

    private static Decided known(Finding finding, KnownBefore before) {
        boolean moved = !before.uri().equals(finding.location().uri());
        return decided(finding, "", moved ? before.uri() : "");
    }

    private static Decided decided(Finding finding, String reason, String where) {
        return new Decided(
                FindingView.lowerCase(finding.level()),
                finding.rule(),
                place(finding),
                Inline.of(finding.message().strip()),
                reason,
                where);
    }

    private static String place(Finding finding) {
        return place(finding.location().uri(), finding.location().region().startLine());
    }

    private static String place(String uri, int line) {
        return uri + ":" + line;
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return suppressed.isEmpty() && known.isEmpty() && gone.isEmpty() && renamed.isEmpty();
    }

    /** How many findings do not count. */
    public int setAside() {
        return suppressed.size() + known.size();
    }
}
