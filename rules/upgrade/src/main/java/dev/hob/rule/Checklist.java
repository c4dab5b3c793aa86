package dev.hob.rule;

import dev.hob.rule.release.Hop;
import dev.hob.solution.SolutionModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a hop changes and sources cannot show, read from {@code checklist.tsv} beside its rulesets: questions for people, each
 * asked of hosts that use what it is about.
 */
final class Checklist {

    private static final String EVERYBODY = "-";

    private Checklist() {}

    /**
     * A line of a checklist.
     *
     * @param words names of which the code must hold one; none: it is asked of every host
     * @param text the question, with what changes
     */
    private record Question(Set<String> words, String text) {

        static Question parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new IllegalArgumentException("A question is written as words or -, a tab and the text: " + line);
            }
            return new Question(cells[0].equals(EVERYBODY) ? Set.of() : Set.of(cells[0].split(",")), cells[1]);
        }

        boolean concerns(SolutionModel model) {
            return words.isEmpty() || !model.sources().filesWith(words).isEmpty();
        }
    }

    /** The questions of {@code hop} to the solution, in the order of the file; none if the hop has no list. */
    static List<String> of(Hop hop, SolutionModel model) {
        return questions(hop)
                .filter(question -> question.concerns(model))
                .map(Question::text)
                .toList();
    }

    private static Stream<Question> questions(Hop hop) {
        String resource = RuleCatalog.FOLDER + hop.rulesetName() + "/checklist.tsv";
        try (InputStream in = Checklist.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null
                    ? Stream.empty()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                                    .lines()
                                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                                    .map(Question::parse)
                                    .toList()
                                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
