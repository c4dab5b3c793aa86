package dev.hob.solution.nuget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package version as NuGet orders them: semantic versioning with an optional fourth number, missing numbers zero,
 * prerelease labels without case, build metadata ignored.
 *
 * @param release the labels of a prerelease ({@code preview.1} is two), empty for a release
 * @see <a href="https://learn.microsoft.com/nuget/concepts/package-versioning">Package versioning</a>
 */
public record NuGetVersion(int major, int minor, int patch, int revision, List<String> release)
        implements Comparable<NuGetVersion> {

    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]*)?");

    /** Keeps the labels as they are. */
    public NuGetVersion {
        release = List.copyOf(release);
    }

    /** A release. */
    public static NuGetVersion of(int major, int minor, int patch) {
        return new NuGetVersion(major, minor, patch, 0, List.of());
    }

    /** Reads {@code text}; nothing if it is no single version (a range, a floating version, nonsense). */
    public static Optional<NuGetVersion> parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> labels =
                matcher.group(5) == null ? List.of() : List.of(matcher.group(5).split("\\."));
        return Optional.of(new NuGetVersion(
                number(matcher.group(1)),
                number(matcher.group(2)),
                number(matcher.group(3)),
                number(matcher.group(4)),
                labels));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether it is a preview of what comes. */
    public boolean isPrerelease() {
        return !release.isEmpty();
    }

    /** The release that a prerelease leads to. */
    public NuGetVersion withoutPrerelease() {
        return new NuGetVersion(major, minor, patch, revision, List.of());
    }

    /** Whether both are on one release line: same major and minor. */
    public boolean sameLine(NuGetVersion other) {
        return major == other.major && minor == other.minor;
    }

    @Override
    public int compareTo(NuGetVersion other) {
        int c = Integer.compare(major, other.major);
        c = c != 0 ? c : Integer.compare(minor, other.minor);
        c = c != 0 ? c : Integer.compare(patch, other.patch);
        c = c != 0 ? c : Integer.compare(revision, other.revision);
        return c != 0 ? c : comparePrerelease(release, other.release);
    }

    private static int comparePrerelease(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int c = compareLabels(left.get(i), right.get(i));
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /** Numbers by value and before words, words without case. */
    private static int compareLabels(String left, String right) {
        boolean leftIsNumber = isNumber(left);
        boolean rightIsNumber = isNumber(right);
        if (leftIsNumber && rightIsNumber) {
            int c = Integer.compare(left.length(), right.length());
            return c != 0 ? c : left.compareTo(right);
        }
        if (leftIsNumber != rightIsNumber) {
            return leftIsNumber ? -1 : 1;
        }
        return left.toLowerCase(Locale.ROOT).compareTo(right.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String label) {
        return label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** By value, as {@link #compareTo}: {@code RC.1} equals {@code rc.1}. */
    @Override
    public boolean equals(Object o) {
        return o instanceof NuGetVersion other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return ((major * 31 + minor) * 31 + patch) * 31 + revision;
    }

    /** NuGet's normal form: three numbers, the fourth only if it is not zero. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (revision == 0 ? "" : "." + revision)
                + (release.isEmpty() ? "" : "-" + String.join(".", release));
    }
}
