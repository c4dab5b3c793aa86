package dev.hob.solution.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds a small source tree for a test, file by file. */
final class SourceFiles {

    private final Path root;

    SourceFiles(Path root) {
        this.root = root;
    }

    SourceFiles with(String uri, String text) {
        try {
            Path file = root.resolve(uri);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Solution solution() {
        try {
            return Solution.load(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only target framework of the project {@code uri}. */
    TargetBuild target(String uri) {
        Project project = solution().project(uri).orElseThrow();
        if (project.targets().size() != 1) {
            throw new AssertionError(
                    "not one target framework but " + project.targets().size());
        }
        return project.targets().get(0);
    }
}
