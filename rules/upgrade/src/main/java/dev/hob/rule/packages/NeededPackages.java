package dev.hob.rule.packages;

import dev.hob.rule.release.Need;
import dev.hob.rule.release.PackageDependencies;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.project.CentralVersion;
import dev.hob.solution.project.PackageUse;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds direct references below what the library's packages need: restore takes the nearest reference, sees that it is a
 * downgrade, and stops (NU1605). A central version that pins what comes along does the same (NU1109).
 */
final class NeededPackages {

    private static final PackageDependencies DEPENDENCIES = PackageDependencies.load();

    private NeededPackages() {}

    /** Takes what a build says of a package that something needs. */
    interface Sink {

        void take(UpgradedBuild build, String id, Value version, Origin reference, Need need);
    }

    static LowVersions below(UpgradedBuilds builds) {
        LowVersions low = new LowVersions();
        for (UpgradedBuild build : builds.all()) {
            SortedMap<String, Need> needs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            build.library()
                    .forEach((id, version) -> version.ifPresent(release -> DEPENDENCIES
                            .needs(id, release)
                            .forEach((needed, need) -> needs.merge(needed, need, Need::stricter))));
            each(
                    build,
                    needs,
                    (on, id, version, reference, need) ->
                            low.addIfBelow(on, id, version, reference, need, Cause.LIBRARY));
        }
        return low;
    }

    /** Hands on what {@code build} references or pins of the packages that {@code needs} names. */
    static void each(UpgradedBuild build, SortedMap<String, Need> needs, Sink sink) {
        for (PackageUse use : build.build().packages()) {
            // In packages.config nothing comes along by itself.
            if (needs.containsKey(use.id()) && use.kind() != PackageUse.Kind.PACKAGES_CONFIG) {
                sink.take(build, use.id(), use.version(), use.reference(), needs.get(use.id()));
            }
        }
        if (build.build().transitivePinning()) {
            for (CentralVersion central : build.build().centralVersions()) {
                boolean referenced = build.build().packageUse(central.id()).isPresent();
                if (needs.containsKey(central.id()) && !referenced) {
                    sink.take(build, central.id(), central.version(), central.declaration(), needs.get(central.id()));
                }
            }
        }
    }
}
