package dev.hob.cli.fix;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.Replacement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which fixes of an audit are to be applied, and the files that come of it. A file in which two of them get into each other's way
 * is refused and stays as it is, and with it every fix that would change it; the other files are not held up by that.
 */
public final class FixPlan {

    private final AuditResult audit;
    private final Map<Finding, Fix> chosen;
    private final SortedMap<String, String> refused;
    private final List<FilePatch> patches;

    private FixPlan(AuditResult audit, Map<Finding, Fix> chosen, Map<String, String> refused) {
        this.audit = audit;
        this.chosen = chosen;
        this.refused = new TreeMap<>(refused);
        patches(chosen.keySet());
        // Without the fixes that change a refused file too, no file has more edits than before, so none is refused now.
        this.patches = patches(resolved());
    }

    /** Takes of every finding the fix that is chosen. Fixes that make the very same edit share it. */
    public static FixPlan of(AuditResult audit, FixChoice choice) {
        Map<Finding, Fix> chosen = new IdentityHashMap<>();
        audit.findings().forEach(finding -> choice.from(finding).ifPresent(fix -> chosen.put(finding, fix)));
        return new FixPlan(audit, chosen, Map.of());
    }

    /** The same, but some more files stay as they are: {@code reasons} tells by uri why. */
    public FixPlan without(Map<String, String> reasons) {
        SortedMap<String, String> all = new TreeMap<>(reasons);
        all.putAll(refused);
        return new FixPlan(audit, chosen, all);
    }

    /** The changed files, by uri. */
    public List<FilePatch> patches() {
        return patches;
    }

    /** The findings that the patches resolve, in report order. */
    public List<Finding> resolved() {
        return audit.findings().stream().filter(this::isResolved).toList();
    }

    /** The findings that stay for people, in report order. */
    public List<Finding> left() {
        return audit.findings().stream().filter(finding -> !isResolved(finding)).toList();
    }

    /** By uri, why a file stays as it is though there are fixes for it; may name the line. */
    public SortedMap<String, String> refused() {
        return Collections.unmodifiableSortedMap(refused);
    }

    private boolean isResolved(Finding finding) {
        Fix fix = chosen.get(finding);
        return fix != null && fix.changes().stream().noneMatch(change -> refused.containsKey(change.uri()));
    }

    /** The files that the fixes of {@code findings} change; those that must not be changed are added to the refused. */
    private List<FilePatch> patches(Iterable<Finding> findings) {
        SortedMap<String, TreeSet<Edit>> edits = new TreeMap<>();
        findings.forEach(finding -> add(chosen.get(finding), finding.rule(), edits));
        List<FilePatch> result = new ArrayList<>();
        edits.forEach((uri, ofFile) -> {
            try {
                result.add(FilePatch.of(uri, audit.sources().get(uri), List.copyOf(ofFile)));
            } catch (FixRefusedException e) {
                refused.putIfAbsent(uri, e.getMessage());
            }
        });
        return List.copyOf(result);
    }

    private static void add(Fix fix, String rule, Map<String, TreeSet<Edit>> edits) {
        for (ArtifactChange change : fix.changes()) {
            for (Replacement replacement : change.replacements()) {
                edits.computeIfAbsent(change.uri(), uri -> new TreeSet<>()).add(new Edit(replacement, rule));
            }
        }
    }
}
