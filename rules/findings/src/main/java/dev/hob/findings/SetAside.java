package dev.hob.findings;

import java.util.Comparator;
import java.util.Objects;

/** A finding that does not count, and why. */
public record SetAside(Finding finding, Reason reason) {

    /** The order of the findings. */
    public static final Comparator<SetAside> REPORT_ORDER =
            Comparator.comparing(SetAside::finding, Finding.REPORT_ORDER);

    /** Why a finding does not count. */
    public sealed interface Reason permits Suppression, KnownBefore {}

    /** Checks that nothing is missing. */
    public SetAside {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reason, "reason");
    }
}
