package dev.hob.solution.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The files below the root, listed once, in an order that depends on nothing but their names. Paths are written as URIs:
 * relative to the root, with {@code /}. Build output and what tools keep for themselves is not part of the tree.
 */
public final class SourceTree {

    private final Path root;
    private final List<String> files;
    private final NavigableMap<String, String> byFoldedName;
    private final Map<String, String> foldersByFoldedName;
    private final List<Problem> problems;

    SourceTree(TreeWalk walk) {
        this.root = walk.root();
        this.files = List.copyOf(walk.files());
        this.byFoldedName = walk.filesByFoldedName();
        this.foldersByFoldedName = walk.foldersByFoldedName();
        this.problems = List.copyOf(walk.problems());
    }

    /**
     * Lists the tree below {@code root}.
     *
     * @throws IOException if {@code root} itself cannot be listed
     */
    public static SourceTree walk(Path root) throws IOException {
        TreeWalk walk = new TreeWalk(root.toRealPath());
        walk.run();
        return new SourceTree(walk);
    }

    /** The folder that everything is relative to. */
    public Path root() {
        return root;
    }

    /** All files, sorted. */
    public List<String> files() {
        return files;
    }

    /** What could not be listed. */
    public List<Problem> problems() {
        return problems;
    }

    /** The files below {@code folder} (its URI without a closing slash, empty for the root), at any depth, sorted. */
    public Iterable<String> filesBelow(String folder) {
        if (folder.isEmpty()) {
            return byFoldedName.values();
        }
        String prefix = fold(folder) + "/";
        return byFoldedName
                .subMap(prefix, true, prefix + Character.MAX_VALUE, true)
                .values();
    }

    /** The file that {@code uri} names as Windows would find it, that is, whatever its case. */
    public Optional<String> file(String uri) {
        return Optional.ofNullable(byFoldedName.get(fold(uri)));
    }

    /**
     * The file of the tree that {@code path} means, written in a file in {@code folder} as Windows or Unix would write it;
     * nothing if it leaves the tree or does not exist.
     */
    public Optional<String> resolve(String folder, String path) {
        return TreePath.uri(folder, path).flatMap(this::file);
    }

    /**
     * Whether {@code uri} is a file that a build wrote: it lies on the disk below the root, but is no part of the tree. Links
     * are not followed, so that nothing outside the root is read.
     */
    public boolean isBuildOutput(String uri) {
        Path file = path(uri).normalize();
        for (Path p = file; !p.equals(root); p = p.getParent()) {
            if (!p.startsWith(root) || Files.isSymbolicLink(p)) {
                return false;
            }
        }
        return Files.isRegularFile(file);
    }

    /** The folder that {@code uri} names, whatever its case; the root is the empty URI. */
    public Optional<String> folder(String uri) {
        return Optional.ofNullable(foldersByFoldedName.get(fold(uri)));
    }

    /** Where {@code uri} lies on the disk. */
    public Path path(String uri) {
        return root.resolve(uri);
    }

    /**
     * The text of {@code uri}.
     *
     * @throws UnreadableFile if it cannot be read or is no text
     */
    public SourceText read(String uri) throws UnreadableFile {
        try {
            return SourceText.decode(Files.readAllBytes(path(uri)));
        } catch (IOException | OutOfMemoryError e) {
            throw new UnreadableFile("cannot be read: " + reason(e));
        }
    }

    private static String reason(Throwable e) {
        return switch (e.getClass().getSimpleName()) {
            case "NoSuchFileException" -> "it is gone";
            case "AccessDeniedException" -> "access is denied";
            case "OutOfMemoryError" -> "it is too large";
            default -> e.getMessage();
        };
    }

    static String fold(String uri) {
        return uri.toLowerCase(Locale.ROOT);
    }
}
