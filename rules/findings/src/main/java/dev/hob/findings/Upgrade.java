package dev.hob.findings;

import java.util.List;
import java.util.Objects;

/**
 * The way that an audit is about.
 *
 * @param from the release line that the host is on, such as {@code 6.3}
 * @param to the release that it is to move to, as asked for or chosen
 * @param versionsFound every version of the library that the solution uses, ascending
 * @param hopsNotChecked hops between the two for which there are no rules yet, such as {@code 6.2 → 6.3}, with what of them was
 *     checked all the same in brackets
 */
public record Upgrade(String from, String to, List<String> versionsFound, List<String> hopsNotChecked) {

    /** Checks that nothing is missing. */
    public Upgrade {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        versionsFound = List.copyOf(versionsFound);
        hopsNotChecked = List.copyOf(hopsNotChecked);
    }
}
