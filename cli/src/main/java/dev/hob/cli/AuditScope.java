package dev.hob.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an audit looks. Both paths exist, are absolute and free of links.
 *
 * @param root the folder that the model and imports are read from, and that URIs are relative to
 * @param path what findings are limited to: the root or something in it
 */
public record AuditScope(Path root, Path path) {

    /** The scope of {@code path}: in {@code root}, else in the enclosing git work tree, else in its own folder. */
    static AuditScope of(Path path, Optional<Path> root) throws UsageException, IOException {
        Path realPath = existing(path);
        if (root.isEmpty()) {
            return new AuditScope(workTree(realPath), realPath);
        }
        Path realRoot = existing(root.get());
        if (!Files.isDirectory(realRoot)) {
            throw new UsageException("--root is not a folder: " + root.get());
        }
        if (!realPath.startsWith(realRoot)) {
            throw new UsageException(path + " is not in --root " + root.get());
        }
        return new AuditScope(realRoot, realPath);
    }

    /** The path relative to the root, with {@code /}; empty if it is the root. */
    String relativePath() {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static Path existing(Path path) throws UsageException, IOException {
        if (!Files.exists(path)) {
            throw new UsageException("no such file or folder: " + path);
        }
        return path.toRealPath();
    }

    private static Path workTree(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        for (Path p = folder; p != null; p = p.getParent()) {
            // A folder in the main work tree, a file in a linked one.
            if (Files.exists(p.resolve(".git"))) {
                return p;
            }
        }
        return folder;
    }
}
