package dev.hob.rule;

import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Which versions of the library a solution uses, and whether what a file is compiled with is still to be upgraded. */
public final class LibraryVersions {

    /** A way to get the library, and the lowest version that it allows, if that can be determined. */
    private record Way(PackageReach reached, Optional<NuGetVersion> lowest) {

        boolean isBelow(NuGetVersion target) {
            return lowest.map(version -> version.withoutPrerelease().compareTo(target) < 0)
                    .orElse(true);
        }
    }

    private final Solution solution;
    private final Map<String, List<Way>> ways = new ConcurrentHashMap<>();

    /** The versions in {@code solution}. */
    public LibraryVersions(Solution solution) {
        this.solution = solution;
    }

    /** The versions in the solution of {@code model}, for all who ask. */
    public static LibraryVersions of(SolutionModel model) {
        return model.answer(LibraryVersions.class, asked -> new LibraryVersions(asked.projects()));
    }

    /** The lowest version that each reference of a project in scope allows, ascending; what cannot be determined is left out. */
    public SortedSet<NuGetVersion> found(Predicate<String> inScope) {
        SortedSet<NuGetVersion> versions = new TreeSet<>();
        solution.projects().stream()
                .filter(project -> isInScope(project, inScope))
                .flatMap(project -> ways(project).stream())
                .flatMap(way -> way.lowest().stream())
                .forEach(versions::add);
        return versions;
    }

    /** One sentence for each package of the library whose version cannot be determined. */
    public SortedSet<String> undetermined(Predicate<String> inScope) {
        SortedSet<String> sentences = new TreeSet<>();
        solution.projects().stream()
                .filter(project -> isInScope(project, inScope))
                .forEach(project -> ways(project).forEach(way -> {
                    PackageReach reached = way.reached();
                    if (reached.use().version() instanceof Value.Undetermined version) {
                        sentences.add("Which version of " + reached.use().id() + " does "
                                + reached.project().uri() + " get? The sources do not tell: " + version.reason() + ".");
                    }
                }));
        return sentences;
    }

    /**
     * Whether the file {@code uri} belongs to a project that gets the library below {@code target}. A prerelease of {@code target} is not below it,
     * an undetermined version may be, and so may that of a file in no project.
     */
    public boolean isBelow(NuGetVersion target, String uri) {
        List<Project> projects = solution.projectsOf(uri);
        return isAnyBelow(target, projects.isEmpty() ? solution.projects() : projects);
    }

    private boolean isAnyBelow(NuGetVersion target, List<Project> projects) {
        return projects.stream().anyMatch(project -> ways(project).stream().anyMatch(way -> way.isBelow(target)));
    }

    /** Whether {@code project} gets the library below {@code target}. */
    public boolean isBelow(NuGetVersion target, Project project) {
        return isAnyBelow(target, List.of(project));
    }

    /** Whether any project of the solution gets the library below {@code target}. */
    public boolean isAnyBelow(NuGetVersion target) {
        return isAnyBelow(target, solution.projects());
    }

    /** A project is in scope with its file, or with a part of its sources: a folder or one file may be all that is asked for. */
    private static boolean isInScope(Project project, Predicate<String> inScope) {
        return inScope.test(project.uri())
                || project.targets().stream()
                        .anyMatch(target -> target.compile().stream().anyMatch(inScope));
    }

    private List<Way> ways(Project project) {
        return ways.computeIfAbsent(
                project.uri(),
                uri -> project.targets().stream()
                        .flatMap(target -> solution.reach(target).stream())
                        .filter(reached ->
                                LibraryPackages.contains(reached.use().id()))
                        .map(reached -> new Way(reached, lowest(reached)))
                        .toList());
    }

    private static Optional<NuGetVersion> lowest(PackageReach reached) {
        return reached.use().version().known().flatMap(VersionRange::parse).flatMap(VersionRange::lower);
    }
}
