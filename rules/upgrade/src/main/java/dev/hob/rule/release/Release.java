package dev.hob.rule.release;

/**
 * What {@code --from} or {@code --to} names: a line, and the full version if one was given.
 *
 * @param version the full version as given, or null when only the line was named
 */
public record Release(ReleaseLine line, String version) {

    /** The version that a fix writes: the one that was asked for, else the newest of the line. */
    public String versionToWrite() {
        return version != null ? version : line.newest();
    }

    /** As the user named it. */
    @Override
    public String toString() {
        return version != null ? version : line.name();
    }
}
