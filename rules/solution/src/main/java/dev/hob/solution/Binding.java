package dev.hob.solution;

import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Meaning;

/**
 * What one name in the code means.
 *
 * @param file the file, relative to the root, with {@code /}
 * @param line the line, from 1
 * @param column the column of the first character, from 1, in UTF-16 code units
 * @param name the identifier
 * @param meaning whether it means something of the library, and what
 */
public record Binding(String file, int line, int column, String name, Meaning meaning) {

    /** What stands for everything that is not the library's. */
    public static final String OTHER = "other";

    /** The documentation comment id of what it means or may mean of the library; {@link #OTHER} if it means none of it. */
    public String symbol() {
        return meaning.answer() == Answer.NO ? OTHER : meaning.symbol();
    }
}
