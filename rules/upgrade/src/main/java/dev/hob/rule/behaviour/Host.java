package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.SimpleName;
import dev.hob.rule.LibraryVersions;
import dev.hob.solution.SolutionModel;
import dev.hob.solution.names.Answer;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.project.Project;
import dev.hob.solution.project.TargetBuild;
import dev.hob.solution.schema.SolutionProjects;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The projects that code in a file takes effect in: those that compile it and, where one is a library, what is built with it; each with all that
 * it is built with itself. Tests are no hosts.
 */
final class Host {

    private final SolutionModel model;
    private final SolutionProjects graph;
    private final SortedSet<String> own;

    private Host(SolutionModel model, SolutionProjects graph, SortedSet<String> own) {
        this.model = model;
        this.graph = graph;
        this.own = own;
    }

    /** The host that the file {@code uri} is a part of; nothing if only tests compile it, or no project. */
    static Optional<Host> of(String uri, SolutionModel model) {
        SortedSet<String> own = model.projects().projectsOf(uri).stream()
                .filter(project -> !isTest(project))
                .map(Project::uri)
                .collect(Collectors.toCollection(TreeSet::new));
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Host(model, new SolutionProjects(model.projects()), own));
    }

    /** Whether only tests compile the file {@code uri}. */
    static boolean isTest(String uri, SolutionModel model) {
        List<Project> projects = model.projects().projectsOf(uri);
        return !projects.isEmpty() && projects.stream().allMatch(Host::isTest);
    }

    private static boolean isTest(Project project) {
        return project.targets().stream().anyMatch(TargetBuild::isTest);
    }

    /** Whether it is to be moved from .NET before {@code major}.0, because it gets the library below {@code target}. */
    boolean movesFromNetBelow(int major, NuGetVersion target) {
        LibraryVersions versions = LibraryVersions.of(model);
        return moving().filter(project -> project.targets().stream()
                        .flatMap(build -> build.moniker().stream())
                        .anyMatch(moniker -> moniker.isNetBelow(major)))
                .anyMatch(project -> versions.isBelow(target, project));
    }

    /** What compiles the file and what is built with that: a library runs on the framework of what uses it. */
    private Stream<Project> moving() {
        return startingProjects().stream().flatMap(uri -> model.projects().project(uri).stream());
    }

    /** The files of the projects that compile the host's file, sorted. */
    SortedSet<String> ownFiles() {
        return files(own);
    }

    /**
     * Whether any of {@code names} is used anywhere in the host.
     *
     * @param beside the identifier of a name that stands in the same file as one of which only the start is known
     */
    boolean uses(Collection<SoughtName> names, String beside) {
        Set<String> words = names.stream()
                .map(name -> name.isOpen() ? beside : name.identifier())
                .collect(Collectors.toSet());
        SortedSet<String> files = files(all());
        files.retainAll(model.sources().filesWith(words));
        return files.stream()
                .flatMap(uri -> model.sources().parsed(uri).tree().stream())
                .flatMap(unit -> unit.descendants(SimpleName.class).toStream())
                .anyMatch(name -> isAny(name, names));
    }

    private boolean isAny(SimpleName name, Collection<SoughtName> names) {
        return names.stream().anyMatch(sought -> sought.isMeantBy(name, model.names()) != Answer.NO);
    }

    private SortedSet<String> files(Collection<String> projects) {
        return projects.stream()
                .flatMap(project -> graph.files(project).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<String> all() {
        return closure(startingProjects(), graph::references);
    }

    private SortedSet<String> startingProjects() {
        return closure(own, project -> graph.isExecutable(project) ? List.of() : users(project));
    }

    private List<String> users(String project) {
        return graph.referencedBy(project).stream()
                .filter(user ->
                        model.projects().project(user).filter(Host::isTest).isEmpty())
                .toList();
    }

    private static SortedSet<String> closure(Collection<String> start, Function<String, List<String>> next) {
        SortedSet<String> found = new TreeSet<>(start);
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            for (String project : next.apply(open.remove())) {
                if (found.add(project)) {
                    open.add(project);
                }
            }
        }
        return found;
    }
}
