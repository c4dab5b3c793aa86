package dev.hob.rule.hostfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the .NET SDK as CI files and {@code global.json} write it: {@code 6.0.402}, {@code 6.0.x}, {@code 6.x}, {@code 6}.
 *
 * @param major the major version of .NET
 */
record SdkVersion(int major, String text) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,3})(?:\\.(?:\\d{1,3}|[xX*])(?:\\.(?:\\d{1,3}|\\d?[xX*]{1,2}))?)?(-.+)?");

    /** Reads {@code text}; nothing if it is no version: a variable, {@code latest}. */
    static Optional<SdkVersion> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(new SdkVersion(Integer.parseInt(form.group(1)), text.strip()))
                : Optional.empty();
    }

    /** The newest SDK of .NET {@code newMajor}, written in the same form. */
    String movedTo(int newMajor) {
        String[] numbers = text.replaceAll("-.*", "").split("\\.");
        return switch (numbers.length) {
            case 1 -> String.valueOf(newMajor);
            case 2 -> newMajor + (Character.isDigit(numbers[1].charAt(0)) ? ".0" : ".x");
            default -> newMajor + ".0.x";
        };
    }
}
