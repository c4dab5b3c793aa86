package dev.hob.rule.packages;

import dev.hob.rule.release.Companion;
import dev.hob.rule.release.Companions;
import dev.hob.rule.release.Need;
import dev.hob.solution.nuget.NuGetVersion;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which version is to be written in place of one that is too low: the newest that is known for the framework; of packages
 * that do not follow .NET the lowest that will do. Where several packages get their version at one place they must agree, and what
 * follows EF Core is not written for projects that stay on a framework which that EF Core does not support.
 */
final class VersionChoice {

    private static final Companions COMPANIONS = Companions.load();

    private final SharedVersions shared;
    private final UpgradedBuilds builds;

    VersionChoice(SharedVersions shared, UpgradedBuilds builds) {
        this.shared = shared;
        this.builds = builds;
    }

    /** The projects that have to move before they can take the version that {@code low} needs, with their frameworks; mostly none. */
    SortedMap<String, String> keepingOlderFramework(LowVersion low) {
        boolean followsEfCore = low.needs().keySet().stream()
                .anyMatch(id ->
                        COMPANIONS.of(id).filter(Companion::isTiedToEfCore).isPresent());
        return followsEfCore ? builds.keepingOlderFramework(low.definition().literal()) : new TreeMap<>();
    }

    /** The framework that those have to move to. */
    String requiredFramework() {
        return builds.required().toString();
    }

    /** The version for {@code low}; nothing if none is known or if not all packages that get it there can take it. */
    Optional<NuGetVersion> of(LowVersion low) {
        if (!keepingOlderFramework(low).isEmpty()) {
            return Optional.empty();
        }
        SortedSet<NuGetVersion> choices = new TreeSet<>();
        Set<String> trains = new HashSet<>();
        Set<String> trainsToCatch = new HashSet<>();
        for (String id : shared.at(low.definition().literal())) {
            Optional<NuGetVersion> choice = choice(id, low);
            String train = COMPANIONS.of(id).map(Companion::train).orElse("");
            if (choice.isPresent()) {
                choices.add(choice.get());
                trains.add(train);
            } else if (train.isEmpty()) {
                return Optional.empty();
            } else {
                trainsToCatch.add(train);
            }
        }
        // Packages of one train are released together, so the oldest of the newest that are known is one that they all
        // have.
        boolean oneTrain = trains.size() == 1 && !trains.contains("");
        return (choices.size() == 1 || oneTrain) && trains.containsAll(trainsToCatch)
                ? Optional.of(choices.first()).filter(version -> isEnough(version, low))
                : Optional.empty();
    }

    private static boolean isEnough(NuGetVersion version, LowVersion low) {
        return low.needs().values().stream().allMatch(need -> version.compareTo(need.lowest()) >= 0);
    }

    private static Optional<NuGetVersion> choice(String id, LowVersion low) {
        Optional<NuGetVersion> lowest = Optional.ofNullable(low.needs().get(id)).map(Need::lowest);
        Optional<Companion> companion = COMPANIONS.of(id);
        if (companion.isPresent()) {
            return companion
                    .get()
                    .newest(low.netMajor())
                    .filter(newest -> lowest.isEmpty() || newest.compareTo(lowest.get()) >= 0);
        }
        return lowest;
    }
}
