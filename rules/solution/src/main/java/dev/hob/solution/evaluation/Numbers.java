package dev.hob.solution.evaluation;

import dev.hob.solution.nuget.NuGetVersion;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and versions as conditions and functions compare them. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d{1,18}(?:\\.\\d{0,18})?|\\.\\d{1,18})");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{1,8}");

    private Numbers() {}

    static Optional<Double> parse(String text) {
        String number = text.strip();
        if (DECIMAL.matcher(number).matches()) {
            return Optional.of(Double.valueOf(number));
        }
        return HEXADECIMAL.matcher(number).matches()
                ? Optional.of((double) Long.parseLong(number.substring(2), 16))
                : Optional.empty();
    }

    /** A version without its prerelease, a leading {@code v} allowed. */
    static NuGetVersion version(String text) {
        String number = text.startsWith("v") || text.startsWith("V") ? text.substring(1) : text;
        return NuGetVersion.parse(number)
                .map(NuGetVersion::withoutPrerelease)
                .orElseThrow(() -> new CannotEvaluate("'" + text + "' is no version"));
    }
}
