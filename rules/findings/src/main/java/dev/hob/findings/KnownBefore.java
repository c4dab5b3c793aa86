package dev.hob.findings;

import java.util.Objects;

/**
 * The baseline has the finding already.
 *
 * @param uri where the file was then: the finding's own, unless a folder was renamed since
 */
public record KnownBefore(String uri) implements SetAside.Reason {

    /** Checks that nothing is missing. */
    public KnownBefore {
        Objects.requireNonNull(uri, "uri");
    }
}
