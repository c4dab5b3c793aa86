package dev.hob.csharp.ast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The values of character and string literals: regular and verbatim (§6.4.5.6), raw (C# 11) and UTF-8. */
final class StringLiterals {

    private StringLiterals() {}

    /** The value of a literal as written, with its quotes and perhaps a {@code u8} suffix. */
    static String valueOf(String literal) {
        String written =
                literal.endsWith("u8") || literal.endsWith("U8") ? literal.substring(0, literal.length() - 2) : literal;
        if (written.startsWith("@")) {
            return inner(written, 2, 1).replace("\"\"", "\"");
        }
        int quotes = leadingQuotes(written);
        return quotes >= 3 ? raw(inner(written, quotes, quotes)) : regular(inner(written, 1, 1));
    }

    private static String inner(String written, int before, int behind) {
        int end = Math.max(before, written.length() - behind);
        return before > written.length() ? "" : written.substring(before, Math.min(end, written.length()));
    }

    private static int leadingQuotes(String written) {
        int count = 0;
        while (count < written.length() && written.charAt(count) == '"') {
            count++;
        }
        return count;
    }

    private static String regular(String inner) {
        if (inner.indexOf('\\') < 0) {
            return inner;
        }
        StringBuilder value = new StringBuilder(inner.length());
        int at = 0;
        while (at < inner.length()) {
            if (inner.charAt(at) == '\\') {
                at = EscapeSequences.append(inner, at, value);
            } else {
                value.append(inner.charAt(at++));
            }
        }
        return value.toString();
    }

    /** A raw string over several lines loses its first and last line and the white space before its closing quotes. */
    private static String raw(String inner) {
        List<String> lines = Arrays.asList(inner.split("\n", -1));
        if (lines.size() < 2) {
            return inner;
        }
        int indentation = lines.get(lines.size() - 1).length();
        return lines.subList(1, lines.size() - 1).stream()
                .map(line -> line.length() > indentation ? line.substring(indentation) : "")
                .collect(Collectors.joining("\n"));
    }
}
