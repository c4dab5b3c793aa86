package dev.hob.cli.triage;

import java.util.function.Predicate;

/** What an audit looked at: only there it can tell that something is no more. */
public interface Coverage {

    /** Whether {@code rule} ran. */
    boolean ran(String rule);

    /** Whether the file {@code uri} is in the tree. */
    boolean exists(String uri);

    /** Whether findings in {@code uri} would be told: it was analysed, or would have been if it still existed. */
    boolean lookedAt(String uri);

    /** Whether all files of the tree that {@code wanted} accepts were analysed, as far as rules look at their kind. */
    boolean lookedAtAll(Predicate<String> wanted);
}
