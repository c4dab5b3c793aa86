package dev.hob.rule;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.rule.release.LibraryPackages;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.nuget.TargetFrameworkMoniker;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The builds that go with the upgrade: of a project that reaches the library and is built for several frameworks, those that are too
 * old for the new release, where another is not. What only they compile is nobody's concern.
 */
public final class DepartingBuilds {

    private record Question(CompilationUnit unit, TargetFrameworkMoniker required) {}

    private final SolutionModel model;
    private final Map<Question, Boolean> answers = new ConcurrentHashMap<>();

    private DepartingBuilds(SolutionModel model) {
        this.model = model;
    }

    static DepartingBuilds of(SolutionModel model) {
        return model.answer(DepartingBuilds.class, DepartingBuilds::new);
    }

    /** Whether {@code build} is for a framework that a release which needs {@code required} supports. */
    public static boolean stays(TargetBuild build, TargetFrameworkMoniker required) {
        return build.moniker().map(moniker -> moniker.canUse(required)).orElse(false);
    }

    /** Whether the frameworks alone say that {@code build} goes, if {@code project} reaches the library there. */
    public static boolean isLeftBehind(TargetBuild build, Project project, TargetFrameworkMoniker required) {
        return build.moniker().isPresent()
                && !stays(build, required)
                && project.targets().stream().anyMatch(other -> stays(other, required));
    }

    /** Whether {@code unit} is a file as only such builds see it. */
    boolean alone(CompilationUnit unit, TargetFrameworkMoniker required) {
        List<Project> projects = model.projects().projectsOf(model.uri(unit));
        return projects.stream().anyMatch(project -> project.targets().size() > 1)
                && answers.computeIfAbsent(new Question(unit, required), asked -> isAlone(unit, projects, required));
    }

    private boolean isAlone(CompilationUnit unit, List<Project> projects, TargetFrameworkMoniker required) {
        String uri = model.uri(unit);
        return projects.stream()
                .noneMatch(project -> compiling(uri, project).stream()
                        .filter(build -> model.sources().isSeenWith(unit, build.symbols()))
                        .anyMatch(build -> !goes(build, project, required)));
    }

    /** The builds that compile {@code uri}: all, if it is in the project in another way than by the items of its C# files, as Razor's are. */
    private static List<TargetBuild> compiling(String uri, Project project) {
        List<TargetBuild> listing = project.targets().stream()
                .filter(build -> build.compile().contains(uri))
                .toList();
        return listing.isEmpty() ? project.targets() : listing;
    }

    private boolean goes(TargetBuild build, Project project, TargetFrameworkMoniker required) {
        return isLeftBehind(build, project, required)
                && model.projects().reach(build).stream()
                        .anyMatch(way -> LibraryPackages.contains(way.use().id()));
    }
}
