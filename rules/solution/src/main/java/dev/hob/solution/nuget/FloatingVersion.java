package dev.hob.solution.nuget;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version with a star: the newest that begins with the fixed numbers.
 *
 * @param lowest the lowest version that matches
 * @param fixedNumbers how many numbers stand before the star: 0 for {@code *}, 1 for {@code 6.*}
 * @param prerelease whether previews match too, as in {@code 6.*-*} and {@code 7.0.0-preview.*}
 */
public record FloatingVersion(NuGetVersion lowest, int fixedNumbers, boolean prerelease) {

    private static final Pattern STABLE = Pattern.compile("((?:\\d{1,9}\\.){0,3})\\*(-[0-9A-Za-z.-]*\\*)?");
    private static final Pattern PRERELEASE = Pattern.compile("(\\d[\\d.]*)-([0-9A-Za-z.-]*)\\*");

    /** Reads {@code text}; nothing if NuGet would refuse it. */
    public static Optional<FloatingVersion> parse(String text) {
        Matcher stable = STABLE.matcher(text.strip());
        if (stable.matches()) {
            String fixed = stable.group(1);
            int numbers = (int) fixed.chars().filter(c -> c == '.').count();
            boolean prerelease = stable.group(2) != null;
            NuGetVersion base = NuGetVersion.parse(fixed + "0").orElseThrow();
            return Optional.of(new FloatingVersion(prerelease ? lowestPreview(base, "0") : base, numbers, prerelease));
        }
        Matcher preview = PRERELEASE.matcher(text.strip());
        if (preview.matches()) {
            String label = preview.group(2);
            String lowestLabel = label.isEmpty() || label.endsWith(".") || label.endsWith("-") ? label + "0" : label;
            return NuGetVersion.parse(preview.group(1))
                    .map(base -> new FloatingVersion(lowestPreview(base, lowestLabel), 4, true));
        }
        return Optional.empty();
    }

    private static NuGetVersion lowestPreview(NuGetVersion base, String label) {
        return new NuGetVersion(base.major(), base.minor(), base.patch(), base.revision(), List.of(label.split("\\.")));
    }

    /** Whether {@code version} has the fixed numbers. */
    public boolean matches(NuGetVersion version) {
        if (version.isPrerelease() && !prerelease) {
            return false;
        }
        int[] fixed = {lowest.major(), lowest.minor(), lowest.patch(), lowest.revision()};
        int[] numbers = {version.major(), version.minor(), version.patch(), version.revision()};
        for (int i = 0; i < fixedNumbers; i++) {
            if (fixed[i] != numbers[i]) {
                return false;
            }
        }
        return version.compareTo(lowest) >= 0;
    }
}
