package dev.hob.rule;

import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.evaluation.Value;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.VersionRange;
import dev.hob.solution.project.PackageReach;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which versions of the library a solution uses, and whether what a file is compiled with is still to be upgraded. */
public final class LibraryVersions {

    private final Solution solution;

    /** The versions in {@code solution}. */
    public LibraryVersions(Solution solution) {
        this.solution = solution;
    }

    /** The lowest version that each reference of a project in scope allows, ascending; what cannot be determined is left out. */
    public SortedSet<NuGetVersion> found(Predicate<String> inScope) {
        SortedSet<NuGetVersion> versions = new TreeSet<>();
        solution.projects().stream()
                .filter(project -> isInScope(project, inScope))
                .flatMap(this::packages)
                .flatMap(reached -> lowest(reached).stream())
                .forEach(versions::add);
        return versions;
    }

    /** One sentence for each package of the library whose version cannot be determined. */
    public SortedSet<String> undetermined(Predicate<String> inScope) {
        SortedSet<String> sentences = new TreeSet<>();
        solution.projects().stream()
                .filter(project -> isInScope(project, inScope))
                .forEach(project -> packages(project).forEach(reached -> {
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
        return projects.stream()
                .flatMap(this::packages)
                .anyMatch(reached -> lowest(reached)
                        .map(version -> version.withoutPrerelease().compareTo(target) < 0)
                        .orElse(true));
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

    private Stream<PackageReach> packages(Project project) {
        return project.targets().stream()
                .flatMap(target -> solution.reach(target).stream())
                .filter(reached -> LibraryPackages.contains(reached.use().id()));
    }

    private static Optional<NuGetVersion> lowest(PackageReach reached) {
        return reached.use().version().known().flatMap(VersionRange::parse).flatMap(VersionRange::lower);
    }
}
