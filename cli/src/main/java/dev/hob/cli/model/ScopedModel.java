package dev.hob.cli.model;

import dev.hob.solution.project.Project;
import dev.hob.solution.project.Solution;
import dev.hob.solution.source.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is written: the projects that were asked for and what is wrong with them, out of the whole solution.
 *
 * @param solution the whole solution, to follow project references in
 * @param projects the projects that were asked for
 * @param problems what could not be read or not be known of them, sorted
 */
public record ScopedModel(Solution solution, List<Project> projects, List<Problem> problems) {

    /** Keeps the lists as they are. */
    public ScopedModel {
        projects = List.copyOf(projects);
        problems = List.copyOf(problems);
    }

    /**
     * The model of {@code projects}.
     *
     * @param path the file or folder that was asked for, relative to the root; problems in it or below it belong to it
     */
    public static ScopedModel of(Solution solution, List<Project> projects, String path) {
        Set<String> files = new HashSet<>();
        Set<Problem> notes = new HashSet<>();
        for (Project project : projects) {
            files.add(project.uri());
            files.addAll(project.imports());
            project.packagesConfig().ifPresent(files::add);
            notes.addAll(project.notes());
        }
        List<Problem> problems = solution.problems().stream()
                .filter(problem -> path.isEmpty()
                        || problem.uri().equals(path)
                        || problem.uri().startsWith(path + "/")
                        || notes.contains(problem)
                        || problem.kind() != Problem.Kind.NOTE && files.contains(problem.uri()))
                .toList();
        return new ScopedModel(solution, projects, problems);
    }

    /** Whether a file that the model needs could not be read or understood. */
    public boolean isIncomplete() {
        return problems.stream().anyMatch(problem -> problem.kind() != Problem.Kind.NOTE);
    }
}
