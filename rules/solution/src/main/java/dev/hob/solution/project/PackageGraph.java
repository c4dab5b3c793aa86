package dev.hob.solution.project;

import dev.hob.solution.nuget.TargetFrameworkMoniker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Follows packages through project references as restore does: private assets stop at the project that names them, and of
 * a project with several target frameworks the nearest compatible one counts.
 *
 * @see <a href="https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#controlling-dependency-assets">Dependency assets</a>
 */
final class PackageGraph {

    private final Solution solution;
    private final Map<TargetBuild, List<PackageReach>> reached = new ConcurrentHashMap<>();

    PackageGraph(Solution solution) {
        this.solution = solution;
    }

    private record Stop(Project project, TargetBuild build, List<ProjectUse> path) {}

    /** All packages that {@code start} gets, each with every way it gets it, the shortest ways first. */
    List<PackageReach> reach(TargetBuild start) {
        return reached.computeIfAbsent(start, this::follow);
    }

    private List<PackageReach> follow(TargetBuild start) {
        List<PackageReach> result = new ArrayList<>();
        Set<TargetBuild> seen = new HashSet<>(Set.of(start));
        Deque<Stop> open = new ArrayDeque<>();
        open.add(new Stop(owner(start), start, List.of()));
        while (!open.isEmpty()) {
            Stop stop = open.remove();
            boolean own = stop.path().isEmpty();
            for (PackageUse use : stop.build().packages()) {
                if (own || !use.privateAssets()) {
                    result.add(new PackageReach(
                            stop.project(), use, stop.path(), own ? Optional.empty() : pinned(start, use)));
                }
            }
            for (ProjectUse reference : stop.build().projectReferences()) {
                if (reference.assembly() && (own || !reference.privateAssets())) {
                    follow(start, stop, reference, seen, open);
                }
            }
        }
        return List.copyOf(result);
    }

    private static Optional<CentralVersion> pinned(TargetBuild build, PackageUse use) {
        return build.transitivePinning()
                ? build.centralVersions().stream()
                        .filter(central -> use.is(central.id()))
                        .findFirst()
                : Optional.empty();
    }

    private void follow(TargetBuild start, Stop stop, ProjectUse reference, Set<TargetBuild> seen, Deque<Stop> open) {
        Optional<Project> project = reference.project().flatMap(solution::project);
        if (project.isEmpty()) {
            return;
        }
        List<ProjectUse> path = new ArrayList<>(stop.path());
        path.add(reference);
        for (TargetBuild build : usedBuilds(start, project.get())) {
            if (seen.add(build)) {
                open.add(new Stop(project.get(), build, List.copyOf(path)));
            }
        }
    }

    /** The nearest build that {@code user} can use; all of them if that cannot be told. */
    private static List<TargetBuild> usedBuilds(TargetBuild user, Project project) {
        Optional<TargetFrameworkMoniker> framework = user.moniker();
        if (project.targets().size() == 1 || framework.isEmpty()) {
            return project.targets();
        }
        Optional<TargetBuild> nearest = project.targets().stream()
                .filter(build -> build.moniker().map(framework.get()::canUse).orElse(false))
                .max(Comparator.comparing((TargetBuild build) -> rank(build, framework.get()))
                        .thenComparing(build -> build.moniker().orElseThrow().version()));
        return nearest.map(List::of).orElse(project.targets());
    }

    /** The same line of frameworks is nearer than .NET Standard, the same platform nearer than none. */
    private static int rank(TargetBuild build, TargetFrameworkMoniker user) {
        TargetFrameworkMoniker moniker = build.moniker().orElseThrow();
        return (moniker.family() == user.family() ? 2 : 0) + (moniker.platform().equals(user.platform()) ? 1 : 0);
    }

    private Project owner(TargetBuild build) {
        return solution.projects().stream()
                .filter(project -> project.targets().contains(build))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The build is of another solution"));
    }
}
