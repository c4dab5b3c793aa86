package dev.hob.solution.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * One walk over the tree. Links to files of the tree are followed. Links to folders are not: what they lead to is part of
 * the tree anyway, or a loop. What lies outside is never read, and that is told.
 */
final class TreeWalk extends SimpleFileVisitor<Path> {

    /** Build output, version control, package stores and editor state; names compare without case. */
    private static final Set<String> SKIPPED =
            Set.of("bin", "obj", "node_modules", "bower_components", ".git", ".hg", ".svn", ".vs", ".idea");

    private final Path root;
    private final List<String> files = new ArrayList<>();
    private final NavigableMap<String, String> filesByFoldedName = new TreeMap<>();
    private final Map<String, String> foldersByFoldedName = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    TreeWalk(Path root) {
        this.root = root;
    }

    void run() throws IOException {
        Files.walkFileTree(root, this);
        Collections.sort(files);
        Collections.sort(problems);
        for (String file : files) {
            filesByFoldedName.putIfAbsent(SourceTree.fold(file), file);
        }
    }

    Path root() {
        return root;
    }

    List<String> files() {
        return files;
    }

    NavigableMap<String, String> filesByFoldedName() {
        return filesByFoldedName;
    }

    Map<String, String> foldersByFoldedName() {
        return foldersByFoldedName;
    }

    List<Problem> problems() {
        return problems;
    }

    private static boolean isSkipped(Path folder) {
        return SKIPPED.contains(folder.getFileName().toString().toLowerCase(Locale.ROOT));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && isSkipped(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        String uri = uri(folder);
        foldersByFoldedName.put(SourceTree.fold(uri), uri);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean link = attributes.isSymbolicLink() && !isSkipped(file);
        if (attributes.isRegularFile() || link && staysInside(file) && Files.isRegularFile(file)) {
            files.add(uri(file));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean staysInside(Path link) {
        try {
            if (link.toRealPath().startsWith(root)) {
                return true;
            }
            problems.add(Problem.note(uri(link), 0, 0, "a link that leaves the audited tree: not followed"));
        } catch (IOException e) {
            // It leads nowhere, or in a circle.
        }
        return false;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        problems.add(new Problem(Problem.Kind.UNREADABLE, uri(file), 0, 0, "cannot be listed: access is denied"));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
        if (e != null) {
            problems.add(new Problem(Problem.Kind.UNREADABLE, uri(folder), 0, 0, "cannot be listed to its end"));
        }
        return FileVisitResult.CONTINUE;
    }

    private String uri(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
