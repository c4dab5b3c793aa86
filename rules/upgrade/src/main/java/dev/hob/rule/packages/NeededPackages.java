package dev.hob.rule.packages;

import dev.hob.rule.release.Need;
import dev.hob.rule.release.PackageDependencies;
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

    static LowVersions below(UpgradedBuilds builds) {
        LowVersions low = new LowVersions();
        for (UpgradedBuild build : builds.all()) {
            SortedMap<String, Need> needs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            build.library()
                    .forEach((id, version) -> version.ifPresent(release -> DEPENDENCIES
                            .needs(id, release)
                            .forEach((needed, need) -> needs.merge(needed, need, Need::stricter))));
            addReferences(build, needs, low);
            if (build.build().transitivePinning()) {
                addPins(build, needs, low);
            }
        }
        return low;
    }

    private static void addReferences(UpgradedBuild build, SortedMap<String, Need> needs, LowVersions low) {
        for (PackageUse use : build.build().packages()) {
            // In packages.config nothing comes along by itself.
            if (needs.containsKey(use.id()) && use.kind() != PackageUse.Kind.PACKAGES_CONFIG) {
                low.addIfBelow(build, use.id(), use.version(), use.reference(), needs.get(use.id()));
            }
        }
    }

    private static void addPins(UpgradedBuild build, SortedMap<String, Need> needs, LowVersions low) {
        for (CentralVersion central : build.build().centralVersions()) {
            boolean referenced = build.build().packageUse(central.id()).isPresent();
            if (needs.containsKey(central.id()) && !referenced) {
                low.addIfBelow(build, central.id(), central.version(), central.declaration(), needs.get(central.id()));
            }
        }
    }
}
