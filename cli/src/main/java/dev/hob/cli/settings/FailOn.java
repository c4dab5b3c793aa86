package dev.hob.cli.settings;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** From which level on a finding makes the audit fail. */
public enum FailOn {
    /** On errors. */
    ERROR,
    /** On errors and warnings. */
    WARNING,
    /** On any finding. */
    NOTE,
    /** On none. */
    NEVER;

    /**
     * Reads a level as it is written on the command line.
     *
     * @throws IllegalArgumentException if it is none; the message names the known ones
     */
    public static FailOn parse(String text) {
        return Arrays.stream(values())
                .filter(known -> known.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown level '" + text + "'; known are "
                        + Arrays.stream(values()).map(FailOn::toString).collect(Collectors.joining(", "))));
    }

    /** Whether {@code result} has a finding that counts and is of this level or above. */
    public boolean isReachedBy(AuditResult result) {
        return this != NEVER
                && result.findings().stream()
                        .anyMatch(finding -> finding.level().isAtLeast(Level.valueOf(name())));
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
