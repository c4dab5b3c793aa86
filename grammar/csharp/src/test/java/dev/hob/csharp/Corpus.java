package dev.hob.csharp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The corpus: one file a topic below {@code trees/}; in it each case is a title behind {@code ====}, the source, and
 * behind {@code ----} the tree that is expected of it.
 */
public final class Corpus {

    private Corpus() {}

    /** One case. */
    public record Case(String topic, String title, String source, String tree) {

        static Case parse(String topic, String text) {
            int titleEnd = text.indexOf('\n');
            int divider = text.indexOf("\n----\n");
            String source = text.substring(titleEnd + 1, divider < 0 ? text.length() : divider + 1);
            String tree = divider < 0 ? "" : text.substring(divider + "\n----\n".length());
            return new Case(topic, text.substring(0, titleEnd).strip(), source, tree.strip());
        }
    }

    private static final List<String> TOPICS = List.of(
            "namespaces-and-usings",
            "type-declarations",
            "members",
            "types",
            "expressions",
            "member-access-and-calls",
            "creation",
            "functions",
            "patterns",
            "statements",
            "queries",
            "literals",
            "preprocessor");

    /** All cases of all topics. */
    public static Stream<Case> cases() {
        return TOPICS.stream().flatMap(Corpus::cases);
    }

    /** The cases of the Razor topic {@code topic}. */
    public static Stream<Case> razor(String topic) {
        return cases("razor", topic);
    }

    private static Stream<Case> cases(String topic) {
        return cases("trees", topic);
    }

    private static Stream<Case> cases(String folder, String topic) {
        return Arrays.stream(read(folder + "/" + topic + ".txt").split("(?m)^==== "))
                .filter(text -> !text.isBlank())
                .map(text -> Case.parse(topic, text));
    }

    private static String read(String resource) {
        try (InputStream stream = Corpus.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
