package dev.hob.cli.baseline;

import dev.hob.findings.BaselineComparison;
import dev.hob.findings.BaselineComparison.Gone;
import dev.hob.findings.BaselineComparison.RenamedFolder;
import dev.hob.findings.Finding;
import dev.hob.findings.FindingKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which findings an earlier audit has already. A finding is known by its key in its file; where that file is no more,
 * by its key in a file of the same name in another folder, as most other findings moved. Each of the earlier findings
 * stands for one at most.
 */
public final class BaselineMatch {

    private final Map<Finding, KnownFinding> known = new IdentityHashMap<>();
    private final Map<String, KnownFinding> left = new LinkedHashMap<>();
    private final List<RenamedFolder> renamed;

    /**
     * Compares.
     *
     * @param findings all findings of this audit, whether they count or not
     * @param exists whether a file, by its uri, is still in the tree
     */
    public BaselineMatch(Baseline baseline, Collection<Finding> findings, FindingKeys keys, Predicate<String> exists) {
        baseline.findings().forEach(earlier -> left.putIfAbsent(place(earlier.uri(), earlier.key()), earlier));
        List<Finding> unknown = new ArrayList<>();
        for (Finding finding : findings) {
            KnownFinding same = left.remove(place(finding.location().uri(), keys.key(finding)));
            if (same == null) {
                unknown.add(finding);
            } else {
                known.put(finding, same);
            }
        }
        FolderMoves moves = new FolderMoves();
        for (KnownFinding earlier : left.values()) {
            if (!exists.test(earlier.uri())) {
                moves.addEarlier(earlier);
            }
        }
        unknown.forEach(finding -> moves.addLater(finding, keys.key(finding)));
        renamed = moves.settle((earlier, finding) -> {
            left.remove(place(earlier.uri(), earlier.key()));
            known.put(finding, earlier);
        });
    }

    private static String place(String uri, String key) {
        return uri + "\0" + key;
    }

    /** What {@code finding} was in the earlier audit. */
    public Optional<KnownFinding> earlier(Finding finding) {
        return Optional.ofNullable(known.get(finding));
    }

    /**
     * How the audits compare.
     *
     * @param lookedAt whether this audit would have found an earlier finding again if it were still there
     */
    public BaselineComparison comparison(Predicate<KnownFinding> lookedAt) {
        List<Gone> gone = left.values().stream()
                .filter(lookedAt)
                .map(KnownFinding::gone)
                .sorted(Comparator.comparing(Gone::uri)
                        .thenComparing(Gone::region)
                        .thenComparing(Gone::rule)
                        .thenComparing(Gone::key))
                .toList();
        return new BaselineComparison(gone, renamed);
    }
}
