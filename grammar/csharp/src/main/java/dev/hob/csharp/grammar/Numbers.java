package dev.hob.csharp.grammar;

import java.util.Optional;

/**
 * What is wrong with a number that the lexer grammar takes (§6.4.5.3, §6.4.5.4): where underscores stand, its size. Takes
 * time in the length of the number only, however long it is.
 */
final class Numbers {

    private static final String LARGEST = Long.toUnsignedString(-1);

    private Numbers() {}

    /** What is wrong with an integer literal. */
    static Optional<String> problemOfInteger(String literal) {
        int end = literal.length();
        while ("uUlL".indexOf(literal.charAt(end - 1)) >= 0) {
            end--;
        }
        if (literal.charAt(end - 1) == '_') {
            return Optional.of("a number must not end with '_'");
        }
        int radix = radix(literal);
        String digits = significant(literal, radix == 10 ? 0 : 2, end);
        return isTooLarge(digits, radix) ? Optional.of("this number is too large for 64 bits") : Optional.empty();
    }

    /** What is wrong with a real literal. */
    static Optional<String> problemOfReal(String literal) {
        for (int i = literal.indexOf('_'); i >= 0; i = literal.indexOf('_', i + 1)) {
            char next = i + 1 < literal.length() ? literal.charAt(i + 1) : '.';
            if (next != '_' && (next < '0' || next > '9')) {
                return Optional.of("'_' must stand between digits");
            }
        }
        return Optional.empty();
    }

    private static int radix(String literal) {
        char mark = literal.length() > 1 && literal.charAt(0) == '0' ? literal.charAt(1) : '0';
        return switch (mark) {
            case 'x', 'X' -> 16;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }

    /** The digits in {@code [from, to)} without underscores and leading zeros. */
    private static String significant(String literal, int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = literal.charAt(i);
            if (c != '_' && (c != '0' || !digits.isEmpty())) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static boolean isTooLarge(String digits, int radix) {
        int most = radix == 10 ? LARGEST.length() : radix == 16 ? Long.BYTES * 2 : Long.SIZE;
        return digits.length() > most || radix == 10 && digits.length() == most && digits.compareTo(LARGEST) > 0;
    }
}
