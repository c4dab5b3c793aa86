package dev.hob.findings;

/** How much a finding matters, in SARIF's terms. Ordered from the most to the least severe. */
public enum Level {
    /** It will not restore, compile or start, the migration fails, or a normal request throws. */
    ERROR,
    /** Behaviour or data changes, or it may break: a person must decide. */
    WARNING,
    /** Worth knowing; no action in most hosts. */
    NOTE;

    /** Whether this level is as severe as {@code threshold} or more. */
    public boolean isAtLeast(Level threshold) {
        return compareTo(threshold) <= 0;
    }
}
