package dev.hob.findings;

/** How sure a finding is. Only a certain one is an error and carries a safe fix. */
public enum Certainty {
    /** The sources prove it. */
    CERTAIN,
    /** The sources allow it; the message says what to check. */
    POSSIBLE
}
