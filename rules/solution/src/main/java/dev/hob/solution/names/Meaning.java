package dev.hob.solution.names;

import java.util.List;
import java.util.Objects;

/**
 * Whether a name means a given symbol of a library, and why.
 *
 * @param answer how sure it is
 * @param symbol the documentation comment id of what it means or may mean ({@code T:…}, {@code M:…}); for a no of what it
 *     means instead, empty if that is not known
 * @param reason one plain sentence without a full stop, for messages and tests
 */
public record Meaning(Answer answer, String symbol, String reason) {

    /** Checks that nothing is missing. */
    public Meaning {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(reason, "reason");
    }

    static Meaning certain(String symbol, String reason) {
        return new Meaning(Answer.CERTAIN, symbol, reason);
    }

    static Meaning possible(String symbol, String reason) {
        return new Meaning(Answer.POSSIBLE, symbol, reason);
    }

    static Meaning no(String reason) {
        return new Meaning(Answer.NO, "", reason);
    }

    static Meaning no(String symbol, String reason) {
        return new Meaning(Answer.NO, symbol, reason);
    }

    /** Whether it certainly means the symbol. */
    public boolean isCertain() {
        return answer == Answer.CERTAIN;
    }

    /** Whether it may mean the symbol. */
    public boolean isPossible() {
        return answer == Answer.POSSIBLE;
    }

    /** Whether it means something else. */
    public boolean isNo() {
        return answer == Answer.NO;
    }

    /**
     * The meaning in a file that several projects compile: what it means in any of them counts, because the upgrade of
     * that project breaks.
     */
    static Meaning ofAll(List<Meaning> meanings) {
        return meanings.stream()
                .min((a, b) -> a.answer().compareTo(b.answer()))
                .orElseThrow(() -> new IllegalArgumentException("No meaning"));
    }
}
