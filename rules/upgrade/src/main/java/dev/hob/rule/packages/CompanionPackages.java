package dev.hob.rule.packages;

import dev.hob.rule.release.Companions;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.rule.release.Need;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageUse;
import java.util.List;

/**
 * Finds packages whose major version follows that of .NET and that stay behind the framework of their project. Older ones
 * than the framework before are left alone: they were not moved the last time either.
 */
final class CompanionPackages {

    private static final Companions COMPANIONS = Companions.load();

    private final int netMajorBefore;
    private final LowVersions needed;
    private final LowVersions providers;

    /**
     * @param netMajorBefore the major version of .NET that releases before needed
     * @param needed what is an error anyway
     * @param providers what is an error anyway
     */
    CompanionPackages(int netMajorBefore, LowVersions needed, LowVersions providers) {
        this.netMajorBefore = netMajorBefore;
        this.needed = needed;
        this.providers = providers;
    }

    LowVersions below(UpgradedBuilds builds) {
        LowVersions low = new LowVersions();
        for (UpgradedBuild build : builds.all()) {
            build.netMajor().ifPresent(major -> add(build, ProviderPackages.firstOf(major), low));
        }
        return low;
    }

    private void add(UpgradedBuild build, NuGetVersion first, LowVersions low) {
        for (PackageUse use : build.build().packages()) {
            if (isCompanion(use, build)
                    && use.version() instanceof Value.Determined version
                    && !needed.contain(version)
                    && !providers.contain(version)
                    && isAtLeast(version.text())) {
                Need need = new Need(first, build.project().uri(), "", List.of());
                Cause cause = build.moves() ? Cause.FRAMEWORK_MOVES : Cause.FRAMEWORK_MOVED;
                low.addIfBelow(build, use.id(), version, use.reference(), need, cause);
            }
        }
    }

    /** EF Core that neither moves with the framework nor with the library's EF packages is none of the library's business. */
    private static boolean isCompanion(PackageUse use, UpgradedBuild build) {
        boolean efCoreMoves =
                build.moves() || build.library().keySet().stream().anyMatch(LibraryPackages::bringsEntityFramework);
        return COMPANIONS
                .of(use.id())
                .filter(companion -> efCoreMoves || !companion.isTiedToEfCore() && !companion.isOfEfCore())
                .isPresent();
    }

    private boolean isAtLeast(String text) {
        return VersionRange.parse(text)
                .flatMap(VersionRange::lower)
                .filter(lower -> lower.major() >= netMajorBefore)
                .isPresent();
    }
}
