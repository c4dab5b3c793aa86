package dev.hob.solution.evaluation;

import dev.hob.solution.source.Problem;
import dev.hob.solution.source.TreePath;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the passes of one evaluation share. */
final class EvaluationContext {

    private final ProjectFiles files;
    private final FileContext project;
    private final Properties properties = new Properties();
    private final PathFunctions paths;
    private final Expander expander;
    private final ItemMetadata metadata;
    private final SortedSet<Problem> notes = new TreeSet<>();
    private final Set<String> imports = new LinkedHashSet<>();

    EvaluationContext(ProjectFiles files, FileContext project, Machine machine) {
        this.files = files;
        this.project = project;
        this.paths = new PathFunctions(files.tree(), project.folder());
        this.expander = new Expander(files.expressions(), properties, paths, machine);
        this.metadata = new ItemMetadata(paths);
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

    ItemMetadata metadata() {
        return metadata;
    }

    SortedSet<Problem> notes() {
        return notes;
    }

    /** The file {@code uri} to import; nothing if it cannot be read, which is then among the problems of the files. */
    Optional<FileContext> importing(String uri) {
        imports.add(uri);
        Optional<FileContext> file = files.read(uri);
        if (file.isEmpty()) {
            properties.perhapsSetIn(uri);
        }
        return file;
    }

    /** Tells that the import at {@code origin} of {@code path} is not read. */
    void importLeavesTree(Origin origin, String path) {
        note(origin, "this import leaves the audited tree and is not read: " + path);
        properties.perhapsSetIn(path);
    }

    /** The files that were imported, or should have been, in this order. */
    Set<String> imports() {
        return imports;
    }

    /** Lets {@code $(MSBuildThisFile…)} mean {@code file}, and relative paths in its conditions start in {@code base}. */
    void enter(FileContext file, String base) {
        String name = paths.fileName(file.uri());
        paths.enter(file.folder(), base);
        properties.builtIn("MSBuildThisFile", name);
        properties.builtIn("MSBuildThisFileName", paths.withoutExtension(name));
        properties.builtIn("MSBuildThisFileExtension", paths.extension(name));
        properties.builtIn("MSBuildThisFileDirectory", TreePath.directory(file.uri()));
        properties.builtIn("MSBuildThisFileFullPath", TreePath.full(file.uri()));
    }

    /** Tells the reader of the audit that {@code origin} leads out of what can be known. */
    void note(Origin origin, String message) {
        notes.add(new Problem(Problem.Kind.NOTE, origin.uri(), origin.startLine(), origin.startColumn(), message));
    }
}
