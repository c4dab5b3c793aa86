package dev.hob.rule.release;

import dev.hob.solution.nuget.NuGetVersion;

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

    /** The lowest version that counts as this release: the one that was named, else the first of the line. */
    public NuGetVersion lowest() {
        String lowest =
                version != null ? version : line.name().substring(line.name().lastIndexOf('-') + 1);
        return NuGetVersion.parse(lowest).orElseThrow();
    }

    /** As the user named it. */
    @Override
    public String toString() {
        return version != null ? version : line.name();
    }
}
