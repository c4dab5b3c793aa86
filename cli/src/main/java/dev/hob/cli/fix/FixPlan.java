package dev.hob.cli.fix;

import dev.hob.findings.ArtifactChange;
import dev.hob.findings.AuditResult;
import dev.hob.findings.Finding;
import dev.hob.findings.Fix;
import dev.hob.findings.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which fixes of an audit are to be applied, and the files that come of it.
 *
 * @param patches the changed files, by uri
 * @param resolved the findings that the patches resolve
 * @param left the findings that stay for people
 */
public record FixPlan(List<FilePatch> patches, List<Finding> resolved, List<Finding> left) {

    /**
     * Takes of every finding the first fix that is safe or, with {@code includeSuggested}, of any kind. Fixes that make
     * the very same edit share it.
     *
     * @throws FixRefusedException if two edits overlap, or one does not fit its file
     */
    public static FixPlan of(AuditResult audit, boolean includeSuggested) throws FixRefusedException {
        SortedMap<String, TreeSet<Edit>> edits = new TreeMap<>();
        List<Finding> resolved = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : audit.findings()) {
            Optional<Fix> fix = applicable(finding, includeSuggested);
            fix.ifPresent(chosen -> add(chosen, finding.rule(), edits));
            (fix.isPresent() ? resolved : left).add(finding);
        }
        List<FilePatch> patches = new ArrayList<>();
        for (Map.Entry<String, TreeSet<Edit>> file : edits.entrySet()) {
            patches.add(FilePatch.of(file.getKey(), audit.sources().get(file.getKey()), List.copyOf(file.getValue())));
        }
        return new FixPlan(List.copyOf(patches), List.copyOf(resolved), List.copyOf(left));
    }

    /** The fix of {@code finding} that may be applied. */
    private static Optional<Fix> applicable(Finding finding, boolean includeSuggested) {
        return finding.fixes().stream()
                .filter(fix -> includeSuggested || fix.safety() == Fix.Safety.SAFE)
                .findFirst();
    }

    private static void add(Fix fix, String rule, Map<String, TreeSet<Edit>> edits) {
        for (ArtifactChange change : fix.changes()) {
            for (Replacement replacement : change.replacements()) {
                edits.computeIfAbsent(change.uri(), uri -> new TreeSet<>()).add(new Edit(replacement, rule));
            }
        }
    }
}
