package dev.hob.cli.settings;

import dev.hob.findings.Certainty;
import dev.hob.findings.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much the findings of a rule matter to a team. */
public enum RuleLevel {
    /** The rule does not run. */
    OFF,
    /** They are notes. */
    NOTE,
    /** They are warnings. */
    WARNING,
    /** They are errors, where they are certain. */
    ERROR;

    /** All, as they are written. */
    static final List<String> WORDS =
            Arrays.stream(values()).map(RuleLevel::toString).toList();

    /**
     * The level that {@code text} says; {@code false} is what YAML up to 1.1 takes {@code off} for, and some tools
     * write.
     */
    static Optional<RuleLevel> parse(String text) {
        if (text.equals("false")) {
            return Optional.of(OFF);
        }
        return Arrays.stream(values())
                .filter(level -> level.toString().equals(text))
                .findFirst();
    }

    /**
     * The level of a finding, which is not off. What is only possible never becomes an error.
     *
     * @throws IllegalArgumentException if it is
     */
    public Level of(Certainty certainty) {
        Level level = Level.valueOf(name());
        return level == Level.ERROR && certainty != Certainty.CERTAIN ? Level.WARNING : level;
    }

    /** As it is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
