package dev.hob.rule.packages;

import dev.hob.rule.release.PackageDependencies;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.Solution;
import dev.hob.solution.restore.RestoredPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The packages of one train that the build {@code build} gets after the upgrade: those that are referenced, and those that come along. */
record Train(UpgradedBuild build, List<Wagon> wagons) {

    private static final PackageDependencies DEPENDENCIES = PackageDependencies.load();

    /**
     * A package.
     *
     * @param version the version that the build gets
     * @param written where that is written; empty if it comes along with other packages
     */
    record Wagon(String id, NuGetVersion version, Optional<Value.Determined> written) {}

    static Train of(UpgradedBuild build, Solution solution, PackageNames names) {
        SortedMap<String, Wagon> wagons = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (PackageReach way : solution.reach(build.build())) {
            if (names.contain(way.use().id()) && way.version() instanceof Value.Determined written) {
                Optional<NuGetVersion> version =
                        VersionRange.parse(written.text()).flatMap(VersionRange::resolved);
                version.ifPresent(lowest -> add(new Wagon(way.use().id(), lowest, Optional.of(written)), wagons));
            }
        }
        boolean anyReferenced = !wagons.isEmpty();
        if (anyReferenced) {
            build.library().forEach((id, version) -> version.ifPresent(known -> addNeeds(id, known, names, wagons)));
            for (Wagon wagon : List.copyOf(wagons.values())) {
                addNeeds(wagon.id(), wagon.version(), names, wagons);
            }
            addRestored(build, names, wagons);
        }
        return new Train(build, new ArrayList<>(wagons.values()));
    }

    /** What packages of others bring along, as a restore wrote it down: the upgrade lowers none of that. */
    private static void addRestored(UpgradedBuild build, PackageNames names, SortedMap<String, Wagon> wagons) {
        for (RestoredPackage restored : build.build().restored()) {
            boolean referenced = wagons.containsKey(restored.id())
                    && wagons.get(restored.id()).written().isPresent();
            if (names.contain(restored.id()) && !referenced) {
                NuGetVersion.parse(restored.resolved())
                        .ifPresent(version -> add(new Wagon(restored.id(), version, Optional.empty()), wagons));
            }
        }
    }

    /** Of two ways to get a package the higher version counts. */
    private static void add(Wagon wagon, SortedMap<String, Wagon> wagons) {
        wagons.merge(wagon.id(), wagon, (one, other) -> other.version().compareTo(one.version()) > 0 ? other : one);
    }

    private static void addNeeds(String id, NuGetVersion version, PackageNames names, SortedMap<String, Wagon> wagons) {
        DEPENDENCIES.needs(id, version).forEach((needed, need) -> {
            if (names.contain(needed)) {
                add(new Wagon(needed, need.lowest(), Optional.empty()), wagons);
            }
        });
    }
}
