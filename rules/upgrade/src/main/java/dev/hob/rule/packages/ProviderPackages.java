package dev.hob.rule.packages;

import dev.hob.rule.release.Companion;
import dev.hob.rule.release.Companions;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.rule.release.Need;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.Solution;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds database providers, and other packages that are tied to EF Core's major version, that are made for an older EF Core than the library's EF packages bring along. The project that
 * gets both counts, wherever the provider is referenced.
 */
final class ProviderPackages {

    private static final Companions COMPANIONS = Companions.load();

    private final Solution solution;
    private final NuGetVersion lowest;

    ProviderPackages(Solution solution, int efCoreMajor) {
        this.solution = solution;
        this.lowest = firstOf(efCoreMajor);
    }

    /** The lowest version of a major one, previews included. */
    static NuGetVersion firstOf(int major) {
        return NuGetVersion.parse(major + ".0.0-0").orElseThrow();
    }

    LowVersions below(UpgradedBuilds builds) {
        LowVersions low = new LowVersions();
        for (UpgradedBuild build : builds.all()) {
            build.library().keySet().stream()
                    .filter(LibraryPackages::bringsEntityFramework)
                    .findFirst()
                    .ifPresent(id -> add(build, new Need(lowest, id, version(build, id), List.of()), low));
        }
        return low;
    }

    private static String version(UpgradedBuild build, String id) {
        return build.library().get(id).map(NuGetVersion::toString).orElse("");
    }

    private void add(UpgradedBuild build, Need need, LowVersions low) {
        Map<String, List<PackageReach>> providers = solution.reach(build.build()).stream()
                .filter(way -> COMPANIONS
                        .of(way.use().id())
                        .map(Companion::isTiedToEfCore)
                        .orElse(false))
                .collect(Collectors.groupingBy(
                        way -> way.use().id(),
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.toList()));
        providers.forEach((id, ways) -> effective(ways)
                .forEach(way ->
                        low.addIfBelow(build, id, way.version(), way.use().reference(), need, Cause.EF_CORE)));
    }

    /** What NuGet takes: the build's own reference, else the highest that comes along. */
    private List<PackageReach> effective(List<PackageReach> ways) {
        List<PackageReach> own = ways.stream().filter(PackageReach::isDirect).toList();
        if (!own.isEmpty()) {
            return own;
        }
        return ways.stream().allMatch(this::isBelow) ? ways : List.of();
    }

    private boolean isBelow(PackageReach way) {
        return way.version()
                .known()
                .flatMap(VersionRange::parse)
                .map(range -> VersionForm.isBelow(range, lowest))
                .orElse(false);
    }
}
