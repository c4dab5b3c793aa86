package dev.hob.solution.source;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something in the tree that the model could not read or not understand, for the reader of the audit.
 *
 * @param kind what it means for the audit
 * @param uri the file, relative to the root, with {@code /}
 * @param line from 1; 0 when it concerns the whole file
 * @param column from 1; 0 when there is no line
 * @param message one sentence: what is wrong
 */
public record Problem(Kind kind, String uri, int line, int column, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::uri)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message)
            .thenComparing(Problem::kind);

    /** What a problem means for the audit. */
    public enum Kind {
        /** The file could not be read at all. */
        UNREADABLE,
        /** The file was read but is not what it should be: malformed XML. */
        MALFORMED,
        /** The file was understood; something in it leads out of what the audit can know. */
        NOTE
    }

    /** Checks that nothing is missing. */
    public Problem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(message, "message");
    }

    /** Something that leads out of what can be known, at a place of the file {@code uri}. */
    public static Problem note(String uri, int line, int column, String message) {
        return new Problem(Kind.NOTE, uri, line, column, message);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
