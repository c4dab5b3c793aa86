package dev.hob.cli.baseline;

import dev.hob.findings.BaselineComparison.Gone;
import dev.hob.findings.Level;
import dev.hob.findings.Region;

/**
 * A finding of an earlier audit.
 *
 * @param message what was told then
 * @param uri the file as it was called then, relative to the root, with {@code /}, not percent-encoded
 * @param region where it was then
 * @param key its {@code hob/v1} key
 */
public record KnownFinding(String rule, Level level, String message, String uri, Region region, String key) {

    Gone gone() {
        return new Gone(rule, level, message, uri, region, key);
    }
}
