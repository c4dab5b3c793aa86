package dev.hob.solution.surface.diff;

import java.util.Locale;

/** Whose code a change breaks. */
public enum Affected {
    /** Code that uses the type or member. */
    CALLERS,
    /** Types that implement the interface. */
    IMPLEMENTERS,
    /** Derived types that override the member. */
    OVERRIDERS,
    /** Derived classes: their constructors, and what they use that is protected. */
    SUBCLASSES,
    /** Code that relies on a value it did not set: it compiles, and then behaves differently. */
    READERS;

    /** The name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
