package dev.hob.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What users bring besides what Hob ships.
 *
 * @param rulesets PMD ruleset files whose rules run too
 * @param surfaces files that {@code hob surface} wrote, of libraries that these rules are about
 */
public record OwnRules(List<Path> rulesets, List<Path> surfaces) {

    /** Nothing of their own. */
    public static final OwnRules NONE = new OwnRules(List.of(), List.of());

    /** Keeps the order. */
    public OwnRules {
        rulesets = List.copyOf(rulesets);
        surfaces = List.copyOf(surfaces);
    }
}
