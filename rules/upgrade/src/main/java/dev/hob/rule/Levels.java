package dev.hob.rule;

import dev.hob.findings.Level;
import net.sourceforge.pmd.lang.rule.RulePriority;

/** How PMD's priorities map to levels: 1 and 2 are errors, 3 and 4 warnings, 5 notes. */
final class Levels {

    private Levels() {}

    static Level of(RulePriority priority) {
        return switch (priority) {
            case HIGH, MEDIUM_HIGH -> Level.ERROR;
            case MEDIUM, MEDIUM_LOW -> Level.WARNING;
            case LOW -> Level.NOTE;
        };
    }
}
