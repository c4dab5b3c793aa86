package dev.hob.csharp.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** C# sources by topic, each of which a C# compiler's parser accepts. They need not compile. */
final class AcceptedSources {

    private static final Path FOLDER = Path.of("src/test/resources/dev/hob/csharp/grammar/accepted");

    private AcceptedSources() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts() {
        return files().stream().map(AcceptedSources::text).toList();
    }
}
