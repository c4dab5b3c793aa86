package dev.hob.rule.packages;

import dev.hob.rule.release.Need;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.VersionRange;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The places of a solution that leave packages too low, by the literal that is to be changed. */
final class LowVersions {

    private final SortedMap<Origin, LowVersion> byLiteral = new TreeMap<>();

    /**
     * Takes in a use of the package {@code id}, if its version is known and does not satisfy {@code need}; whether that asks for more
     * than was known.
     */
    boolean addIfBelow(UpgradedBuild build, String id, Value version, Origin reference, Need need, Cause cause) {
        return version instanceof Value.Determined determined
                && isBelow(version, need)
                && byLiteral
                        .computeIfAbsent(determined.literal(), literal -> new LowVersion(determined))
                        .add(build, id, reference, need, cause);
    }

    /** Whether {@code version} is known and does not satisfy {@code need}, which may be null: then nothing is needed. */
    static boolean isBelow(Value version, Need need) {
        return need != null
                && version instanceof Value.Determined determined
                && VersionRange.parse(determined.text())
                        .map(range -> VersionForm.isBelow(range, need.lowest()))
                        .orElse(false);
    }

    /** Those that stand in {@code uri}, in the order of the file. */
    List<LowVersion> in(String uri) {
        return byLiteral.values().stream()
                .filter(low -> low.definition().literal().uri().equals(uri))
                .toList();
    }

    /** The one that {@code version} is. */
    Optional<LowVersion> at(Value.Determined version) {
        return Optional.ofNullable(byLiteral.get(version.literal()));
    }

    /** Whether {@code version} is one of them. */
    boolean contain(Value.Determined version) {
        return byLiteral.containsKey(version.literal());
    }
}
