package dev.hob.csharp.grammar;

import java.math.BigInteger;
import java.util.Optional;

/** What is wrong with a number that the lexer grammar takes (§6.4.5.3, §6.4.5.4): where underscores stand, its size. */
final class Numbers {

    private static final int BITS = 64;

    private Numbers() {}

    /** What is wrong with an integer literal. */
    static Optional<String> problemOfInteger(String literal) {
        String digits = literal.replaceAll("[uUlL]+$", "");
        if (digits.endsWith("_")) {
            return Optional.of("a number must not end with '_'");
        }
        int radix = radix(digits);
        String value = (radix == 10 ? digits : digits.substring(2)).replace("_", "");
        boolean tooLarge = !value.isEmpty() && new BigInteger(value, radix).bitLength() > BITS;
        return tooLarge ? Optional.of("this number is too large for 64 bits") : Optional.empty();
    }

    /** What is wrong with a real literal. */
    static Optional<String> problemOfReal(String literal) {
        boolean misplaced = literal.matches(".*_([^0-9_].*)?");
        return misplaced ? Optional.of("'_' must stand between digits") : Optional.empty();
    }

    private static int radix(String digits) {
        if (digits.startsWith("0x") || digits.startsWith("0X")) {
            return 16;
        }
        return digits.startsWith("0b") || digits.startsWith("0B") ? 2 : 10;
    }
}
