package dev.hob.solution.evaluation;

import dev.hob.solution.source.Problem;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the passes of one evaluation share. */
final class EvaluationContext {

    private final ProjectFiles files;
    private final FileContext project;
    private final Properties properties = new Properties();
    private final PathFunctions paths;
    private final Expander expander;
    private final SortedSet<Problem> notes = new TreeSet<>();

    EvaluationContext(ProjectFiles files, FileContext project) {
        this.files = files;
        this.project = project;
        this.paths = new PathFunctions(files.tree(), project.folder());
        this.expander = new Expander(properties, paths);
    }

    ProjectFiles files() {
        return files;
    }

    FileContext project() {
        return project;
    }

    Properties properties() {
        return properties;
    }

    PathFunctions paths() {
        return paths;
    }

    Expander expander() {
        return expander;
    }

    SortedSet<Problem> notes() {
        return notes;
    }

    /** Tells the reader of the audit that {@code origin} leads out of what can be known. */
    void note(Origin origin, String message) {
        notes.add(new Problem(Problem.Kind.NOTE, origin.uri(), origin.startLine(), origin.startColumn(), message));
    }
}
