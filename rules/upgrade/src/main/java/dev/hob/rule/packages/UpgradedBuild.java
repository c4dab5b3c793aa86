package dev.hob.rule.packages;

import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A build of a project that reaches the library, as the upgrade leaves it.
 *
 * @param library the library's packages that it reaches, itself or through project references, with the version of each: today's if
 *     that is the new release already, else the one that a fix writes; empty if today's cannot be determined
 * @param framework the target framework that it will have; empty if today's cannot be determined
 * @param moves whether that is another one than today
 */
record UpgradedBuild(
        Project project,
        TargetBuild build,
        SortedMap<String, Optional<NuGetVersion>> library,
        Optional<TargetFrameworkMoniker> framework,
        boolean moves) {

    /** The major version of .NET that it will have. */
    Optional<Integer> netMajor() {
        return framework.map(moniker -> moniker.version().major());
    }
}
