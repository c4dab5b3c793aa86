package dev.hob.rule.packages;

import dev.hob.rule.DepartingBuilds;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.rule.release.Release;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The builds of a solution that reach the library. A framework that is too old for the new release moves, unless the project
 * is built for a newer one too: then that build goes, and its packages are nobody's concern.
 */
final class UpgradedBuilds {

    private final SolutionModel model;
    private final TargetFrameworkMoniker required;
    private final NuGetVersion accepted;
    private final NuGetVersion written;
    private final List<UpgradedBuild> builds = new ArrayList<>();
    private final List<UpgradedBuild> others = new ArrayList<>();
    private final List<UpgradedBuild> behind = new ArrayList<>();
    private final Map<List<String>, List<Train>> trains = new ConcurrentHashMap<>();

    /**
     * @param target the release to move to
     * @param accepted the lowest version that counts as that release
     */
    UpgradedBuilds(SolutionModel model, Release target, NuGetVersion accepted) {
        this.model = model;
        this.required = TargetFrameworkMoniker.parse(target.line().framework()).orElseThrow();
        this.accepted = accepted;
        this.written = NuGetVersion.parse(target.versionToWrite()).orElseThrow();
        model.projects().projects().forEach(this::add);
    }

    /** All of them, in the order of the projects. */
    List<UpgradedBuild> all() {
        return builds;
    }

    /** The builds that do not reach the library, on frameworks that new versions can be used on; they share versions with those that do. */
    List<UpgradedBuild> others() {
        return others;
    }

    /**
     * The projects that keep a framework which is too old for the new release, and take a package's version from {@code literal}, with that
     * framework. What gets its framework where a host gets one that is raised moves along.
     */
    SortedMap<String, String> keepingOlderFramework(Origin literal) {
        Set<Origin> raised = builds.stream()
                .filter(UpgradedBuild::moves)
                .flatMap(build -> literal(build.build().framework()).stream())
                .collect(Collectors.toSet());
        SortedMap<String, String> projects = new TreeMap<>();
        behind.stream()
                .filter(build -> literal(build.build().framework())
                        .filter(raised::contains)
                        .isEmpty())
                .filter(build -> build.build().packages().stream()
                        .anyMatch(use ->
                                literal(use.version()).filter(literal::equals).isPresent()))
                .forEach(build -> projects.put(
                        build.project().uri(), build.framework().orElseThrow().toString()));
        return projects;
    }

    private static Optional<Origin> literal(Value value) {
        return value instanceof Value.Determined determined ? Optional.of(determined.literal()) : Optional.empty();
    }

    /** The framework that the new release needs. */
    TargetFrameworkMoniker required() {
        return required;
    }

    /** What each of them gets of the packages called {@code ids}, which are released together; in the same order. */
    List<Train> trains(List<String> ids) {
        return trains.computeIfAbsent(ids, asked -> {
            PackageNames names = new PackageNames(asked);
            return builds.stream()
                    .map(build -> Train.of(build, model.projects(), names))
                    .toList();
        });
    }

    private void add(Project project) {
        for (TargetBuild build : project.targets()) {
            SortedMap<String, Optional<NuGetVersion>> library = library(build);
            boolean known = build.moniker().isPresent();
            boolean stays = DepartingBuilds.stays(build, required);
            if (library.isEmpty() && stays) {
                others.add(new UpgradedBuild(project, build, library, build.moniker(), false));
            } else if (library.isEmpty() && known) {
                behind.add(new UpgradedBuild(project, build, library, build.moniker(), false));
            } else if (!library.isEmpty() && !DepartingBuilds.isLeftBehind(build, project, required)) {
                Optional<TargetFrameworkMoniker> framework = stays || !known ? build.moniker() : Optional.of(required);
                builds.add(new UpgradedBuild(project, build, library, framework, known && !stays));
            }
        }
    }

    private SortedMap<String, Optional<NuGetVersion>> library(TargetBuild build) {
        SortedMap<String, List<PackageReach>> ways = model.projects().reach(build).stream()
                .filter(way -> LibraryPackages.contains(way.use().id()))
                .collect(Collectors.groupingBy(
                        way -> way.use().id(),
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.toList()));
        SortedMap<String, Optional<NuGetVersion>> library = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        ways.forEach((id, found) -> library.put(id, afterwards(found)));
        return library;
    }

    /** The version that a package will have: of several ways the build's own reference counts, else the highest version. */
    private Optional<NuGetVersion> afterwards(List<PackageReach> ways) {
        List<PackageReach> own = ways.stream().filter(PackageReach::isDirect).toList();
        List<Optional<NuGetVersion>> versions =
                (own.isEmpty() ? ways : own).stream().map(this::afterwards).toList();
        return versions.stream().allMatch(Optional::isPresent)
                ? versions.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Optional<NuGetVersion> afterwards(PackageReach way) {
        Optional<VersionRange> range = way.version().known().flatMap(VersionRange::parse);
        if (range.isEmpty() || VersionForm.isBelow(range.get(), accepted)) {
            return range.map(below -> written);
        }
        return range.get()
                .resolved()
                .or(() -> way.use()
                        .restored()
                        .flatMap(version -> NuGetVersion.parse(version.text()))
                        .filter(version -> version.compareTo(accepted) >= 0));
    }
}
