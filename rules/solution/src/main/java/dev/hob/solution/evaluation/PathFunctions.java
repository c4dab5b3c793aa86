package dev.hob.solution.evaluation;

import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.TreePath;
import dev.hob.solution.source.UnreadableFile;
import java.util.List;
import java.util.Optional;

/** Path functions on the tree, for values that stand in one file of one project. */
final class PathFunctions {

    private final SourceTree tree;
    private final String projectFolder;
    private String fileFolder;
    private String conditionFolder;

    PathFunctions(SourceTree tree, String projectFolder) {
        this.tree = tree;
        this.projectFolder = projectFolder;
        this.fileFolder = projectFolder;
        this.conditionFolder = projectFolder;
    }

    /** Moves to the file whose values are evaluated next, and says where its conditions look for files. */
    void enter(String folder, String forConditions) {
        fileFolder = folder;
        conditionFolder = forConditions;
    }

    String full(String path) {
        return TreePath.resolve(projectFolder, path);
    }

    String pathOfFileAbove(String file, String startFolder) {
        String start = startFolder.isEmpty() ? fileFolder : startFolder;
        return above(file, start)
                .map(folder -> TreePath.full(join(folder, file)))
                .orElse("");
    }

    String directoryOfFileAbove(String startFolder, String file) {
        return above(file, startFolder).map(TreePath::full).orElse("");
    }

    /** The nearest folder from {@code start} up to the root that holds {@code file}. */
    private Optional<String> above(String file, String start) {
        Optional<String> folder = start.equals(fileFolder) ? Optional.of(start) : TreePath.uri(full(start));
        while (folder.isPresent()) {
            if (tree.file(join(folder.get(), file)).isPresent()) {
                return folder;
            }
            folder = folder.get().isEmpty() ? Optional.empty() : Optional.of(TreePath.parent(folder.get()));
        }
        return Optional.empty();
    }

    private static String join(String folder, String file) {
        return folder.isEmpty() ? file : folder + "/" + file;
    }

    String ensureTrailingSlash(String path) {
        return path.isEmpty() || path.endsWith("/") || path.endsWith("\\") ? path : path + "/";
    }

    String combine(List<String> pieces) {
        String result = "";
        for (String piece : pieces) {
            String path = piece.replace('\\', '/');
            result = TreePath.isRooted(path) || result.isEmpty() ? path : ensureTrailingSlash(result) + path;
        }
        return result;
    }

    String relative(String base, String path) {
        String[] from = full(ensureTrailingSlash(base)).split("/");
        String[] to = full(path).split("/");
        int shared = 0;
        while (shared < from.length && shared < to.length && from[shared].equalsIgnoreCase(to[shared])) {
            shared++;
        }
        String up = "../".repeat(from.length - shared);
        return up + String.join("/", List.of(to).subList(shared, to.length));
    }

    String directoryName(String path) {
        String slashed = path.replace('\\', '/');
        int slash = slashed.lastIndexOf('/');
        return slash < 0 ? "" : slashed.substring(0, slash);
    }

    String fileName(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.substring(slashed.lastIndexOf('/') + 1);
    }

    String extension(String path) {
        String name = fileName(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Whether there is such a file or folder before the first build; for conditions. */
    boolean exists(String path) {
        String full = TreePath.resolve(conditionFolder, path);
        String uri = TreePath.uri(full)
                .orElseThrow(() -> new CannotEvaluate("'" + path + "' lies outside the audited tree"));
        return tree.file(uri).isPresent() || tree.folder(uri).isPresent();
    }

    /** The text of a file of the tree, such as one that holds a version. */
    String text(String path) {
        String file = TreePath.uri(full(path))
                .flatMap(tree::file)
                .orElseThrow(() -> new CannotEvaluate("'" + path + "' is not in the audited tree"));
        try {
            return tree.read(file).text();
        } catch (UnreadableFile e) {
            throw new CannotEvaluate(file + " " + e.getMessage());
        }
    }

    boolean fileExists(String path) {
        return TreePath.uri(full(path)).flatMap(tree::file).isPresent();
    }

    boolean folderExists(String path) {
        return TreePath.uri(full(path)).flatMap(tree::folder).isPresent();
    }
}
