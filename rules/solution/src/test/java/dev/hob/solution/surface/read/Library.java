package dev.hob.solution.surface.read;

import dev.hob.solution.project.Solution;
import dev.hob.solution.surface.Surface;
import dev.hob.solution.surface.file.SurfaceWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sources of libraries in a folder. */
final class Library {

    private final Path root;

    Library(Path root) {
        this.root = root;
    }

    Library file(String uri, String text) {
        try {
            Path file = root.resolve(uri);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packages of {@code folder}, by id. */
    List<String> packages(String folder) {
        return Packages.below(solution(), folder, "folder").stream()
                .map(LibraryPackage::id)
                .toList();
    }

    /** The surface as it is kept, without the title. */
    String surface() {
        Solution solution = solution();
        Surface surface = SourceReader.read(solution, Packages.below(solution, "", "Library"))
                .surface();
        String text = SurfaceWriter.write(surface);
        return text.substring(text.indexOf('\n') + 1);
    }

    private Solution solution() {
        try {
            return Solution.load(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
