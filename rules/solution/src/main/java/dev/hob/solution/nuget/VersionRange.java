package dev.hob.solution.nuget;

import java.util.Optional;

/**
 * What the {@code Version} of a package reference asks for: at least a version ({@code 6.3.0}), exactly one
 * ({@code [6.3.0]}), an interval ({@code [6.3,7)}), or the newest of a line ({@code 6.*}).
 *
 * @param lower the lower end, if there is one
 * @param lowerIncluded whether the lower end itself will do
 * @param upper the upper end, if there is one
 * @param upperIncluded whether the upper end itself will do
 * @param floating how the lower end floats, if it does
 * @see <a href="https://learn.microsoft.com/nuget/concepts/package-versioning#version-ranges">Version ranges</a>
 */
public record VersionRange(
        Optional<NuGetVersion> lower,
        boolean lowerIncluded,
        Optional<NuGetVersion> upper,
        boolean upperIncluded,
        Optional<FloatingVersion> floating) {

    /** Reads {@code text}; nothing if NuGet would refuse it. */
    public static Optional<VersionRange> parse(String text) {
        String range = text.strip();
        if (range.isEmpty()) {
            return Optional.empty();
        }
        char first = range.charAt(0);
        return first == '[' || first == '(' ? interval(range) : atLeast(range);
    }

    private static Optional<VersionRange> atLeast(String text) {
        if (text.contains("*")) {
            return FloatingVersion.parse(text)
                    .map(floating -> new VersionRange(
                            Optional.of(floating.lowest()), true, Optional.empty(), false, Optional.of(floating)));
        }
        return NuGetVersion.parse(text)
                .map(version ->
                        new VersionRange(Optional.of(version), true, Optional.empty(), false, Optional.empty()));
    }

    private static Optional<VersionRange> interval(String text) {
        char last = text.charAt(text.length() - 1);
        if (text.length() < 3 || last != ']' && last != ')') {
            return Optional.empty();
        }
        boolean lowerIncluded = text.charAt(0) == '[';
        boolean upperIncluded = last == ']';
        String[] ends = text.substring(1, text.length() - 1).split(",", -1);
        if (ends.length == 1) {
            return NuGetVersion.parse(ends[0])
                    .filter(version -> lowerIncluded && upperIncluded)
                    .map(version ->
                            new VersionRange(Optional.of(version), true, Optional.of(version), true, Optional.empty()));
        }
        String low = ends[0].strip();
        String high = ends[1].strip();
        Optional<FloatingVersion> floating = low.contains("*") ? FloatingVersion.parse(low) : Optional.empty();
        Optional<NuGetVersion> lower = floating.map(FloatingVersion::lowest).or(() -> NuGetVersion.parse(low));
        Optional<NuGetVersion> upper = NuGetVersion.parse(high);
        boolean understood = ends.length == 2
                && (low.isEmpty() || lower.isPresent())
                && (high.isEmpty() || upper.isPresent())
                && !(low.isEmpty() && high.isEmpty())
                && (lower.isEmpty() || upper.isEmpty() || lower.get().compareTo(upper.get()) <= 0);
        return understood
                ? Optional.of(new VersionRange(lower, lowerIncluded, upper, upperIncluded, floating))
                : Optional.empty();
    }

    /** Whether {@code version} satisfies the range. */
    public boolean contains(NuGetVersion version) {
        int atLower = lower.map(version::compareTo).orElse(1);
        int atUpper = upper.map(version::compareTo).orElse(-1);
        return (lowerIncluded ? atLower >= 0 : atLower > 0) && (upperIncluded ? atUpper <= 0 : atUpper < 0);
    }

    /**
     * The version that restore picks when every version exists: the lowest of a fixed range. Nothing for a floating
     * version, which becomes the newest on the feed, and for a range that is open below or excludes its lower end.
     */
    public Optional<NuGetVersion> resolved() {
        return floating.isPresent() || !lowerIncluded ? Optional.empty() : lower;
    }

    /** Whether only one version will do. */
    public boolean isExact() {
        return lower.isPresent() && lower.equals(upper) && lowerIncluded && upperIncluded;
    }

    /** Whether the newest version of a line is taken. */
    public boolean isFloating() {
        return floating.isPresent();
    }
}
