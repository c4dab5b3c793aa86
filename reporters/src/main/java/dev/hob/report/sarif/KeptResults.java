package dev.hob.report.sarif;

import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Result.BaselineState;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The results that fit into a file, in report order, and how many were left out of each level, the worst level first.
 * What counts goes before what does not, and among those the worse before the less bad.
 */
record KeptResults(List<Result> results, SortedMap<Result.Level, Integer> leftOut) {

    private static final Comparator<Result> HEAVY_FIRST = Comparator.comparing(KeptResults::counts)
            .thenComparing(Result::getLevel)
            .reversed();

    /** As many of {@code all} as {@code most}. */
    static KeptResults of(List<Result> all, int most) {
        if (all.size() <= most) {
            return new KeptResults(all, new TreeMap<>());
        }
        List<Integer> byWeight = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(all::get, HEAVY_FIRST))
                .toList();
        SortedMap<Result.Level, Integer> leftOut = new TreeMap<>(Comparator.reverseOrder());
        byWeight.subList(most, all.size())
                .forEach(index -> leftOut.merge(all.get(index).getLevel(), 1, Integer::sum));
        Set<Integer> kept = new HashSet<>(byWeight.subList(0, most));
        return new KeptResults(
                IntStream.range(0, all.size())
                        .filter(kept::contains)
                        .mapToObj(all::get)
                        .toList(),
                leftOut);
    }

    private static boolean counts(Result result) {
        boolean suppressed =
                result.getSuppressions() != null && !result.getSuppressions().isEmpty();
        return !suppressed && (result.getBaselineState() == null || result.getBaselineState() == BaselineState.NEW);
    }
}
