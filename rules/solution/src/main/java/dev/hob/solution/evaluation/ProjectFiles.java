package dev.hob.solution.evaluation;

import dev.hob.language.MalformedText;
import dev.hob.msbuild.ProjectFileReader;
import dev.hob.solution.source.Problem;
import dev.hob.solution.source.SourceText;
import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.UnreadableFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The project files of a tree, each read and parsed once; remembers what could not be. */
public final class ProjectFiles {

    /** A project file has a few kilobytes; what is a thousand times larger was not written for a build. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private final SourceTree tree;
    private final Map<String, Optional<FileContext>> read = new HashMap<>();
    private final SortedSet<Problem> problems = new TreeSet<>();
    private final Expressions expressions = new Expressions();

    /** The files of {@code tree}. */
    public ProjectFiles(SourceTree tree) {
        this.tree = tree;
    }

    /** The tree that they lie in. */
    public SourceTree tree() {
        return tree;
    }

    Expressions expressions() {
        return expressions;
    }

    /** What could not be read or parsed so far. */
    public SortedSet<Problem> problems() {
        return problems;
    }

    /** The file {@code uri} (with its exact case); nothing if it cannot be read, which is then among the problems. */
    public Optional<FileContext> read(String uri) {
        return read.computeIfAbsent(uri, this::load);
    }

    private Optional<FileContext> load(String uri) {
        try {
            SourceText text = tree.read(uri);
            if (text.text().length() > LARGEST) {
                problems.add(
                        new Problem(Problem.Kind.UNREADABLE, uri, 0, 0, "larger than 16 million characters: not read"));
                return Optional.empty();
            }
            return Optional.of(new FileContext(uri, text, ProjectFileReader.read(text.text())));
        } catch (UnreadableFile e) {
            problems.add(new Problem(Problem.Kind.UNREADABLE, uri, 0, 0, e.getMessage()));
        } catch (MalformedText e) {
            problems.add(new Problem(Problem.Kind.MALFORMED, uri, e.line(), e.column(), e.getMessage()));
        }
        return Optional.empty();
    }
}
