package dev.hob.solution.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Follows project references in either direction. */
final class ProjectGraph {

    private final SchemaProjects projects;

    ProjectGraph(SchemaProjects projects) {
        this.projects = projects;
    }

    /** The projects that {@code project} is built with, without itself. */
    SortedSet<String> below(String project) {
        return reachable(project, projects::references);
    }

    /** The projects that are built with {@code project}, without itself. */
    SortedSet<String> above(String project) {
        return reachable(project, projects::referencedBy);
    }

    private static SortedSet<String> reachable(String start, Function<String, List<String>> next) {
        SortedSet<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(next.apply(start));
        while (!open.isEmpty()) {
            String project = open.remove();
            if (!project.equals(start) && found.add(project)) {
                open.addAll(next.apply(project));
            }
        }
        return found;
    }
}
