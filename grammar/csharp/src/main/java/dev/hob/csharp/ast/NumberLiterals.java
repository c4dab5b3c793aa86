package dev.hob.csharp.ast;

import java.util.Locale;
import java.util.OptionalLong;

/** The values of integer literals (§6.4.5.3). */
final class NumberLiterals {

    private NumberLiterals() {}

    /** The value of an integer literal as written; none for a real number or one that needs more than 64 bits. */
    static OptionalLong integerValueOf(String literal) {
        String digits = literal.replace("_", "").toLowerCase(Locale.ROOT).replaceFirst("(ul|lu|u|l)$", "");
        try {
            if (digits.startsWith("0x")) {
                return OptionalLong.of(Long.parseUnsignedLong(digits.substring(2), 16));
            }
            if (digits.startsWith("0b")) {
                return OptionalLong.of(Long.parseUnsignedLong(digits.substring(2), 2));
            }
            return OptionalLong.of(Long.parseLong(digits));
        } catch (NumberFormatException notAnInteger) {
            return OptionalLong.empty();
        }
    }
}
