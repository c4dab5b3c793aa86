package dev.hob.cli;

import dev.hob.findings.AuditResult;
import dev.hob.findings.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** From which level on a finding makes the audit fail. */
enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    /** Reads a level as it is written on the command line. */
    static FailOn parse(String text) {
        return Arrays.stream(values())
                .filter(known -> known.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown level '" + text + "'; known are "
                        + Arrays.stream(values()).map(FailOn::toString).collect(Collectors.joining(", "))));
    }

    boolean isReachedBy(AuditResult result) {
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
