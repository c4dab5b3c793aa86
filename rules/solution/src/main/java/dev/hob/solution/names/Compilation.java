package dev.hob.solution.names;

import dev.hob.solution.project.GlobalUsing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a C# file is compiled with: one build of a project, as far as names depend on it.
 *
 * @param project the project, relative to the root; empty when no project is known to compile the file
 * @param visibleProjects the project itself and the projects whose types it sees
 * @param files the C# files that are compiled together
 * @param usings the using directives of the project file and the SDK
 * @param libraries for each known library whether the project gets it; one that is missing is always there
 */
public record Compilation(
        String project,
        Set<String> visibleProjects,
        List<String> files,
        List<GlobalUsing> usings,
        Map<String, Answer> libraries) {

    /** Makes the collections unmodifiable. */
    public Compilation {
        visibleProjects = Set.copyOf(visibleProjects);
        files = List.copyOf(files);
        usings = List.copyOf(usings);
        libraries = Map.copyOf(libraries);
    }

    /** The compilation of a file that no project is known to compile: it may see everything. */
    static Compilation unknown(Set<String> libraries) {
        Map<String, Answer> reach = new HashMap<>();
        libraries.forEach(library -> reach.put(library, Answer.POSSIBLE));
        return new Compilation("", Set.of(), List.of(), List.of(), reach);
    }

    /** Whether no project is known to compile the file. */
    boolean isUnknown() {
        return project.isEmpty();
    }

    /** Whether the project gets {@code library}. */
    Answer reaches(String library) {
        return libraries.getOrDefault(library, Answer.CERTAIN);
    }

    /** Whether code in it sees {@code type}. */
    boolean sees(DeclaredType type) {
        return type.library().map(library -> reaches(library) != Answer.NO).orElseGet(() -> seesAnyOf(type.projects()));
    }

    /** Whether it sees what any of {@code projects} declares. */
    boolean seesAnyOf(Set<String> projects) {
        return isUnknown() || projects.stream().anyMatch(visibleProjects::contains);
    }

    /** Compilations are kept as keys of caches; the project tells them apart. */
    @Override
    public int hashCode() {
        return project.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }
}
