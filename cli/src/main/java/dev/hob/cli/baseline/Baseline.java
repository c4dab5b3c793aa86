package dev.hob.cli.baseline;

import java.util.List;
import java.util.Optional;

/**
 * An earlier audit.
 *
 * @param file the file that it was read from, as the user calls it
 * @param from the release that it was from, where it tells
 * @param to the release that it was to, where it tells
 * @param findings what counted then, or was known already
 */
public record Baseline(String file, Optional<String> from, Optional<String> to, List<KnownFinding> findings) {

    /** Copies. */
    public Baseline {
        findings = List.copyOf(findings);
    }

    /** A line to say that the audit went another way than one from {@code from} to {@code to}, if it did. */
    public Optional<String> remarkOnWay(String from, String to) {
        boolean same = this.from.filter(then -> !then.equals(from)).isEmpty()
                && this.to.filter(then -> !then.equals(to)).isEmpty();
        return same
                ? Optional.empty()
                : Optional.of("the baseline " + file + " is of an audit from " + this.from.orElse("?") + " to "
                        + this.to.orElse("?") + ", this one is from " + from + " to " + to
                        + ": what only its rules find is new");
    }
}
