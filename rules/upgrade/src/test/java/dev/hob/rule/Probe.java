package dev.hob.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source file below {@code src/test/resources/probes} with a header of two comments: {@code // finds: RuleA, RuleB} or
 * {@code // finds: nothing} for a look-alike, and {@code // of: M:Some.Type.Member, …}, the changes that it uses as
 * {@code hob surface-diff} calls them.
 *
 * @param marked the text with its header; expected findings are marked {@code [|…|]}
 */
record Probe(Path path, List<String> rules, List<String> changes, String marked) {

    private static final Path FOLDER = Path.of("src/test/resources/probes");
    private static final Pattern HEADER = Pattern.compile("// finds: (.+)\\R(?:// of: (.+)\\R)?[\\s\\S]*");

    static List<Probe> all() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().contains(".fixed."))
                    .sorted()
                    .map(Probe::read)
                    .toList();
        }
    }

    private static Probe read(Path path) {
        try {
            String text = Files.readString(path);
            Matcher header = HEADER.matcher(text);
            if (!header.matches()) {
                throw new IllegalArgumentException(path + " does not start with '// finds: …'");
            }
            List<String> rules = list(header.group(1));
            return new Probe(
                    path,
                    rules.equals(List.of("nothing")) ? List.of() : rules,
                    header.group(2) == null ? List.of() : list(header.group(2)),
                    text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    String name() {
        return FOLDER.relativize(path).toString();
    }

    String fileName() {
        return path.getFileName().toString();
    }

    Path fixed() {
        return path.resolveSibling(fileName().replaceFirst("(\\.\\w+)$", ".fixed$1"));
    }
}
