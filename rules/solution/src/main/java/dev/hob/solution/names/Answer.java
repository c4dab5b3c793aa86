package dev.hob.solution.names;

/** How sure the sources make it that something is the case. */
public enum Answer {
    CERTAIN,
    POSSIBLE,
    NO
}
