package dev.hob.cli.io;

import dev.hob.solution.surface.diff.Similarity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How messages speak of a word that is not known. */
public final class Hint {

    private static final int LONGEST = 80;

    private Hint() {}

    /** The known word that {@code word} is likely a slip of, as the end of a message. */
    public static Optional<String> didYouMean(String word, Collection<String> known) {
        return known.stream()
                .filter(each -> Similarity.isClose(word, each) || letters(word).equals(letters(each)))
                .max(Comparator.comparingDouble((String each) -> Similarity.of(word, each))
                        .thenComparing(Comparator.reverseOrder()))
                .map(each -> "; did you mean '" + each + "'?");
    }

    /** What two words have in common whose letters were only swapped. */
    private static List<Integer> letters(String word) {
        return word.chars().boxed().sorted().toList();
    }

    /** {@code text} in quotes, on one line and not too long. */
    public static String quoted(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return "'" + (line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line) + "'";
    }
}
