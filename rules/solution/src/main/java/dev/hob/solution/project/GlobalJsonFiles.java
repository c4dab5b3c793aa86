package dev.hob.solution.project;

import dev.hob.language.MalformedText;
import dev.hob.solution.json.JsonTree;
import dev.hob.solution.source.Problem;
import dev.hob.solution.source.SourceText;
import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.TreePath;
import dev.hob.solution.source.UnreadableFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The {@code global.json} files of a tree, each read once. */
final class GlobalJsonFiles {

    private final SourceTree tree;
    private final Map<String, Optional<GlobalJson>> read = new HashMap<>();
    private final SortedSet<Problem> problems = new TreeSet<>();

    GlobalJsonFiles(SourceTree tree) {
        this.tree = tree;
    }

    /** What could not be read or understood so far. */
    SortedSet<Problem> problems() {
        return problems;
    }

    /** The file that counts in {@code folder}: the nearest from there up to the root. */
    Optional<GlobalJson> of(String folder) {
        String at = folder;
        while (true) {
            Optional<String> file = tree.file(at.isEmpty() ? "global.json" : at + "/global.json");
            if (file.isPresent()) {
                return read.computeIfAbsent(file.get(), this::load);
            }
            if (at.isEmpty()) {
                return Optional.empty();
            }
            at = TreePath.parent(at);
        }
    }

    private Optional<GlobalJson> load(String uri) {
        try {
            SourceText text = tree.read(uri);
            return Optional.of(GlobalJson.read(uri, text, JsonTree.read(text.text())));
        } catch (UnreadableFile e) {
            problems.add(new Problem(Problem.Kind.UNREADABLE, uri, 0, 0, e.getMessage()));
        } catch (MalformedText e) {
            problems.add(new Problem(Problem.Kind.MALFORMED, uri, e.line(), e.column(), e.getMessage()));
        }
        return Optional.empty();
    }
}
