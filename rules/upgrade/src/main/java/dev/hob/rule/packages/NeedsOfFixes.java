package dev.hob.rule.packages;

import dev.hob.rule.release.Need;
import dev.hob.rule.release.PackageDependencies;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds packages that are high enough today and are not once fixes have raised others: a version that is written in place of one
 * that is too low has needs of its own, and so have the versions that are written for their sake.
 */
final class NeedsOfFixes {

    private static final PackageDependencies DEPENDENCIES = PackageDependencies.load();

    private final UpgradedBuilds builds;
    private final Solution solution;
    private final VersionChoice choice;
    private final LowVersions needed;
    private final List<LowVersions> raised = new ArrayList<>();

    /** @param needed what is too low already; takes what is found */
    NeedsOfFixes(UpgradedBuilds builds, Solution solution, VersionChoice choice, LowVersions needed) {
        this.builds = builds;
        this.solution = solution;
        this.choice = choice;
        this.needed = needed;
        raised.add(needed);
    }

    /** Looks at what the fixes for {@code low} need too. */
    void add(LowVersions low) {
        raised.add(low);
        boolean stricter;
        do {
            stricter = false;
            for (UpgradedBuild build : builds.all()) {
                stricter |= look(build);
            }
            for (UpgradedBuild build : builds.others()) {
                stricter |= look(build);
            }
        } while (stricter);
    }

    private boolean look(UpgradedBuild build) {
        List<PackageReach> ways = solution.reach(build.build());
        boolean stricter = false;
        for (PackageReach way : ways) {
            boolean own = way.isDirect()
                    || ways.stream()
                            .noneMatch(other -> other.isDirect()
                                    && other.use()
                                            .id()
                                            .equalsIgnoreCase(way.use().id()));
            Optional<LowVersion> low = own ? lowAt(way.version()) : Optional.empty();
            if (low.isPresent()) {
                stricter |= follow(way.use().id(), low.get(), build);
            }
        }
        return stricter;
    }

    /** Whether the version that will be written for {@code low} needs more than was known. */
    private boolean follow(String id, LowVersion low, UpgradedBuild build) {
        SortedMap<String, Need> needs =
                choice.of(low).map(version -> DEPENDENCIES.needs(id, version)).orElseGet(TreeMap::new);
        // A line begins with its previews, of which nothing is known but that they need what the release does, or less.
        SortedMap<String, Need> needsOfLowest = low.lowestFor(id)
                .map(version -> DEPENDENCIES.needs(id, version.withoutPrerelease()))
                .orElseGet(TreeMap::new);
        boolean[] stricter = new boolean[1];
        NeededPackages.each(build, needs, (on, needing, version, reference, need) -> {
            boolean anyway = LowVersions.isBelow(version, needsOfLowest.get(needing));
            Cause cause = anyway ? low.cause() : low.cause().ofItsFix();
            stricter[0] |= take(on, needing, version, reference, need, cause);
        });
        return stricter[0];
    }

    private boolean take(UpgradedBuild build, String id, Value version, Origin reference, Need need, Cause cause) {
        Optional<LowVersion> before = lowAt(version);
        Optional<NuGetVersion> afterwards = before.flatMap(choice::of);
        if (afterwards.isPresent() && afterwards.get().compareTo(need.lowest()) >= 0) {
            return false;
        }
        LowVersions set = raised.stream()
                .filter(each -> version instanceof Value.Determined known && each.contain(known))
                .findFirst()
                .orElse(needed);
        return set.addIfBelow(build, id, version, reference, need, cause);
    }

    private Optional<LowVersion> lowAt(Value version) {
        return version instanceof Value.Determined known
                ? raised.stream().flatMap(each -> each.at(known).stream()).findFirst()
                : Optional.empty();
    }
}
