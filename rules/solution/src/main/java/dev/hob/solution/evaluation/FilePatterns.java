package dev.hob.solution.evaluation;

import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Matches the paths and patterns of items, which are relative to the project's folder, against the files of the tree. */
final class FilePatterns {

    private final SourceTree tree;
    private final String projectFolder;
    private final Map<String, Optional<Glob>> globs = new HashMap<>();

    FilePatterns(SourceTree tree, String projectFolder) {
        this.tree = tree;
        this.projectFolder = projectFolder;
    }

    /** The pattern or path {@code written}; nothing if it lies outside the tree. */
    Optional<Glob> glob(String written) {
        return globs.computeIfAbsent(
                written, pattern -> TreePath.uri(projectFolder, pattern).map(Glob::of));
    }

    /** One full path for each file that {@code pattern} matches, in order. */
    List<Determined> expand(Determined pattern) {
        Optional<Glob> glob = glob(pattern.text());
        List<Determined> result = new ArrayList<>();
        if (glob.isPresent()) {
            for (String uri : tree.filesBelow(glob.get().folder())) {
                if (glob.get().matches(uri)) {
                    result.add(new Determined(TreePath.full(uri), pattern.literal(), false, pattern.via()));
                }
            }
        }
        return result;
    }

    /** What {@code **} in {@code pattern} stands for in {@code path}, with a closing slash; empty if nothing. */
    String recursiveDir(Determined pattern, Determined path) {
        Optional<String> uri = TreePath.uri(path.text());
        if (!pattern.text().contains("**") || uri.isEmpty()) {
            return "";
        }
        String folder = glob(pattern.text()).map(Glob::folder).orElse("");
        String below = folder.isEmpty() ? uri.get() : uri.get().substring(folder.length() + 1);
        return below.substring(0, below.lastIndexOf('/') + 1);
    }

    /** Whether one of {@code patterns} (or plain paths) matches {@code path}. */
    boolean anyMatches(List<Determined> patterns, String path) {
        if (patterns.isEmpty()) {
            return false;
        }
        Optional<String> uri = TreePath.uri(projectFolder, path);
        return uri.isPresent()
                && patterns.stream()
                        .map(pattern -> glob(pattern.text()))
                        .anyMatch(glob -> glob.isPresent() && glob.get().matches(uri.get()));
    }
}
