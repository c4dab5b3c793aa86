package dev.hob.rule.packages;

import dev.hob.findings.Fix;
import dev.hob.findings.Level;

/**
 * Why a version has to be raised, the most serious first: what decides how much it matters, and whether raising it wants a
 * person's eye.
 */
enum Cause {
    /** A package of the library needs it: nothing is restored without it. */
    LIBRARY(Level.ERROR, Fix.Safety.SAFE),
    /** The library brings an EF Core that a package on top of EF Core does not suit. */
    EF_CORE(Level.ERROR, Fix.Safety.SUGGESTED),
    /** The version that a safe fix writes needs it; the lowest that would do in its place does not. */
    SAFE_FIX(Level.WARNING, Fix.Safety.SAFE),
    /** The same for the version that a suggested fix writes. */
    SUGGESTED_FIX(Level.WARNING, Fix.Safety.SUGGESTED),
    /** The framework moves, and the package is left behind. */
    FRAMEWORK_MOVES(Level.WARNING, Fix.Safety.SUGGESTED),
    /** The framework moved earlier, and the package was left behind. */
    FRAMEWORK_MOVED(Level.NOTE, Fix.Safety.SUGGESTED);

    private final Level level;
    private final Fix.Safety safety;

    Cause(Level level, Fix.Safety safety) {
        this.level = level;
        this.safety = safety;
    }

    /** The cause of what only the very version needs that is written for this one. */
    Cause ofItsFix() {
        return switch (this) {
            case LIBRARY -> SAFE_FIX;
            case EF_CORE -> SUGGESTED_FIX;
            default -> this;
        };
    }

    /** Whether another version than the one that a fix writes may need less. */
    boolean isOfAFix() {
        return this == SAFE_FIX || this == SUGGESTED_FIX;
    }

    Level level() {
        return level;
    }

    Fix.Safety safety() {
        return safety;
    }
}
