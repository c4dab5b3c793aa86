package dev.hob.rule;

import dev.hob.findings.Finding;
import dev.hob.findings.Level;
import dev.hob.findings.Location;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The findings of several passes over the same files. What several passes found at one place is told once, as severe as
 * the most severe of them: what breaks one of the builds breaks.
 */
final class MergedFindings {

    private record Key(String rule, Location location) {

        static Key of(Finding finding) {
            return new Key(finding.rule(), finding.location());
        }
    }

    private final Map<Key, List<Finding>> byPlace = new LinkedHashMap<>();

    /** Adds what one pass found. */
    void addAll(List<Finding> findings) {
        findings.stream()
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, found) -> byPlace.merge(key, found, MergedFindings::moreSevere));
    }

    private static List<Finding> moreSevere(List<Finding> before, List<Finding> now) {
        return level(now).compareTo(level(before)) < 0 ? now : before;
    }

    private static Level level(List<Finding> findings) {
        return findings.stream()
                .map(Finding::level)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether a pass found what {@code finding} says, at its place. */
    boolean holds(Finding finding) {
        return byPlace.containsKey(Key.of(finding));
    }

    /** In no particular order. */
    List<Finding> all() {
        return byPlace.values().stream().flatMap(List::stream).toList();
    }
}
