package dev.hob.rule.packages;

import dev.hob.solution.nuget.FloatingVersion;
import dev.hob.solution.nuget.NuGetVersion;
import dev.hob.solution.nuget.VersionRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a package version is written, so that a fix can write another version in the same way: {@code 6.3.5} becomes
 * {@code 7.0.8},
 * {@code 6.3.*} becomes {@code 7.0.*}, {@code [6.3.5]} becomes {@code [7.0.8]}.
 */
final class VersionForm {

    private static final Pattern FLOATING = Pattern.compile("\\d+(\\.\\d+)?(\\.\\d+)?\\.\\*(-\\*)?");
    private static final Pattern INTERVAL = Pattern.compile("([\\[(])([^,]*),\\s*(\\S*?)\\s*([\\])])");

    private VersionForm() {}

    /** {@code text} with {@code target} in it; nothing if the form has no place for it. */
    static Optional<String> withVersion(String text, NuGetVersion target) {
        String form = text.strip();
        if (NuGetVersion.parse(form).isPresent()) {
            return Optional.of(target.toString());
        }
        Matcher floating = FLOATING.matcher(form);
        if (floating.matches()) {
            return Optional.of(floating(target, floating));
        }
        if (form.startsWith("[") && form.endsWith("]") && !form.contains(",")) {
            return Optional.of("[" + target + "]");
        }
        Matcher interval = INTERVAL.matcher(form);
        return interval.matches() ? interval(target, interval) : Optional.empty();
    }

    /**
     * Whether restore may pick a version below {@code wanted}: of a fixed range the lower end counts, of a floating version
     * what it can reach. A range that is open below says nothing.
     */
    static boolean isBelow(VersionRange range, NuGetVersion wanted) {
        if (range.isFloating()) {
            return !floatsTo(range, wanted);
        }
        return range.lowerIncluded()
                && range.lower().map(lower -> lower.compareTo(wanted) < 0).orElse(false);
    }

    /**
     * Whether the newest version that a floating one may become is {@code target} or later: {@code 7.*} reaches 7.0,
     * {@code 6.*} does not.
     */
    static boolean floatsTo(VersionRange floating, NuGetVersion target) {
        FloatingVersion form = floating.floating().orElseThrow();
        NuGetVersion lowest = form.lowest();
        int fixed = form.fixedNumbers();
        int[] low = {lowest.major(), lowest.minor(), lowest.patch(), lowest.revision()};
        int[] goal = {target.major(), target.minor(), target.patch(), target.revision()};
        for (int i = 0; i < fixed; i++) {
            if (low[i] != goal[i]) {
                return low[i] > goal[i];
            }
        }
        return true;
    }

    private static String floating(NuGetVersion target, Matcher form) {
        StringBuilder text = new StringBuilder().append(target.major());
        if (form.group(1) != null) {
            text.append('.').append(target.minor());
        }
        if (form.group(2) != null) {
            text.append('.').append(target.patch());
        }
        return text.append(".*")
                .append(form.group(3) == null ? "" : form.group(3))
                .toString();
    }

    /**
     * Moves the lower end to the target and keeps the upper end, unless the target lies beyond it: then that is the
     * next major.
     */
    private static Optional<String> interval(NuGetVersion target, Matcher form) {
        Optional<VersionRange> range = VersionRange.parse(form.group());
        if (range.isEmpty()) {
            return Optional.empty();
        }
        String upper = form.group(3);
        boolean beyond =
                range.get().upper().isPresent() && range.get().upper().get().compareTo(target) <= 0;
        if (!beyond) {
            return Optional.of("[" + target + "," + upper + form.group(4));
        }
        return Optional.of("[" + target + "," + (target.major() + 1) + ")");
    }
}
