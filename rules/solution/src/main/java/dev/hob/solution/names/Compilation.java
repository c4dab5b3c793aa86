package dev.hob.solution.names;

import dev.hob.solution.project.GlobalUsing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a C# file is compiled with: one build of a project, as far as names depend on it. Each is equal only to itself. */
public final class Compilation {

    private final String project;
    private final Set<String> visibleProjects;
    private final List<String> files;
    private final List<GlobalUsing> usings;
    private final Map<String, Answer> libraries;
    private final boolean closed;

    /**
     * Makes a compilation.
     *
     * @param project the project, relative to the root; empty when no project is known to compile the file
     * @param visibleProjects the project itself and the projects whose types it sees
     * @param files the C# files that are compiled together
     * @param usings the using directives of the project file and the SDK
     * @param libraries for each known library whether the project gets it; one that is missing is always there
     * @param closed whether all that the project gets from elsewhere is a known library or knows none
     */
    public Compilation(
            String project,
            Set<String> visibleProjects,
            List<String> files,
            List<GlobalUsing> usings,
            Map<String, Answer> libraries,
            boolean closed) {
        this.project = project;
        this.visibleProjects = Set.copyOf(visibleProjects);
        this.files = List.copyOf(files);
        this.usings = List.copyOf(usings);
        this.libraries = Map.copyOf(libraries);
        this.closed = closed;
    }

    /** The compilation of a file that no project is known to compile: it may see everything. */
    static Compilation unknown(Set<String> libraries) {
        Map<String, Answer> reach = new HashMap<>();
        libraries.forEach(library -> reach.put(library, Answer.POSSIBLE));
        return new Compilation("", Set.of(), List.of(), List.of(), reach, false);
    }

    String project() {
        return project;
    }

    List<String> files() {
        return files;
    }

    List<GlobalUsing> usings() {
        return usings;
    }

    /** Whether all that the project gets from elsewhere is a known library or a package that knows none. */
    boolean isClosed() {
        return closed;
    }

    /** Whether no project is known to compile the file. */
    boolean isUnknown() {
        return project.isEmpty();
    }

    /** Whether names mean the same in {@code other}, another build of the same project. */
    boolean agreesWith(Compilation other) {
        return visibleProjects.equals(other.visibleProjects)
                && files.equals(other.files)
                && usings.equals(other.usings)
                && libraries.equals(other.libraries)
                && closed == other.closed;
    }

    /** Whether the project gets {@code library}. */
    Answer reaches(String library) {
        return libraries.getOrDefault(library, Answer.CERTAIN);
    }

    /** Whether code in it sees {@code type}. */
    boolean sees(DeclaredType type) {
        return type.library()
                .map(library -> reaches(library) != Answer.NO)
                .orElseGet(() -> isUnknown()
                        || type.projects().contains(project)
                        || type.isPublic() && seesAnyOf(type.projects()));
    }

    /** Whether code in it sees the own {@code type} if the projects of the type let it see their internal ones. */
    boolean seesAsFriend(DeclaredType type) {
        return type.isOwn() && !type.isPrivate() && seesAnyOf(type.projects());
    }

    /** Whether it sees what any of {@code projects} declares. */
    boolean seesAnyOf(Set<String> projects) {
        return isUnknown() || projects.stream().anyMatch(visibleProjects::contains);
    }
}
