package dev.hob.solution.names;

import dev.hob.solution.project.Project;
import dev.hob.solution.project.ProjectUse;
import dev.hob.solution.project.Solution;
import dev.hob.solution.project.TargetBuild;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The compilations of a solution: one for each C# project and target framework, as the project model tells. */
public final class SolutionCompilations implements Compilations {

    /** Packages whose ids begin so come from the makers of .NET and bring no library of somebody else. */
    private static final List<String> PLATFORM = List.of("microsoft.", "system.", "netstandard.", "runtime.");

    private final Solution solution;
    private final Libraries libraries;
    private final Map<String, List<Compilation>> byFile = new HashMap<>();

    /** Makes the compilations of {@code solution}. */
    public SolutionCompilations(Solution solution, Libraries libraries) {
        this.solution = solution;
        this.libraries = libraries;
        for (Project project : solution.projects()) {
            if (project.language() == Project.Language.CSHARP) {
                add(project);
            }
        }
    }

    private void add(Project project) {
        List<Compilation> distinct = new ArrayList<>();
        for (TargetBuild target : project.targets()) {
            Compilation compilation = compilation(project, target);
            if (distinct.stream().noneMatch(compilation::agreesWith)) {
                distinct.add(compilation);
                Stream.concat(target.compile().stream(), target.views().stream())
                        .forEach(file -> byFile.computeIfAbsent(file, f -> new ArrayList<>(1))
                                .add(compilation));
            }
        }
    }

    private Compilation compilation(Project project, TargetBuild target) {
        Set<String> visible = new LinkedHashSet<>();
        Set<String> packages = new HashSet<>();
        boolean isWhole = collect(project, target, visible, packages);
        Map<String, Answer> reach = new HashMap<>();
        for (String library : libraries.optional()) {
            reach.put(library, reach(libraries.packagesOf(library), packages, isWhole));
        }
        return new Compilation(
                project.uri(), visible, target.compile(), target.usings(), reach, isClosed(packages, isWhole));
    }

    /**
     * Follows project references. The packages of a referenced project come along unless it keeps them to itself.
     *
     * @return whether everything that is referenced was found in the tree
     */
    private boolean collect(Project project, TargetBuild target, Set<String> visible, Set<String> packages) {
        boolean isWhole = true;
        visible.add(project.uri());
        target.packages().forEach(use -> packages.add(use.id().toLowerCase(Locale.ROOT)));
        Deque<TargetBuild> open = new ArrayDeque<>(List.of(target));
        while (!open.isEmpty()) {
            TargetBuild build = open.remove();
            for (ProjectUse use : build.projectReferences()) {
                Optional<Project> referenced = use.project().flatMap(solution::project);
                isWhole &= referenced.isPresent();
                boolean comesAlong = use.assembly() && (build == target || !use.privateAssets());
                if (comesAlong
                        && referenced.isPresent()
                        && visible.add(referenced.get().uri())) {
                    for (TargetBuild used : referenced.get().targets()) {
                        addPassedOn(used, packages);
                        open.add(used);
                    }
                }
            }
        }
        return isWhole;
    }

    private static void addPassedOn(TargetBuild build, Set<String> packages) {
        build.packages().stream()
                .filter(use -> !use.privateAssets())
                .forEach(use -> packages.add(use.id().toLowerCase(Locale.ROOT)));
    }

    private boolean isClosed(Set<String> packages, boolean isWhole) {
        return isWhole
                && packages.stream()
                        .allMatch(id -> Independent.holdsPackage(id)
                                || libraries.optional().stream()
                                        .anyMatch(library ->
                                                libraries.packagesOf(library).contains(id)));
    }

    private static Answer reach(Set<String> bringing, Set<String> packages, boolean isWhole) {
        if (packages.stream().anyMatch(bringing::contains)) {
            return Answer.CERTAIN;
        }
        boolean mayComeAlong =
                packages.stream().anyMatch(id -> PLATFORM.stream().noneMatch(id::startsWith));
        return isWhole && !mayComeAlong ? Answer.NO : Answer.POSSIBLE;
    }

    @Override
    public List<Compilation> of(String uri) {
        return byFile.getOrDefault(uri, List.of());
    }
}
