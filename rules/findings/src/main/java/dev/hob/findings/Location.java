package dev.hob.findings;

import java.util.Objects;

/**
 * A place in a file of the audited tree.
 *
 * @param uri relative to the root, with {@code /}, not percent-encoded
 * @param snippet the whole first line of the region as it stands in the file, without its line end
 */
public record Location(String uri, Region region, String snippet) {

    /** Checks that nothing is missing. */
    public Location {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(snippet, "snippet");
    }
}
