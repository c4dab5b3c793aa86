package dev.hob.csharp.ast;

/** Decodes the escape sequences of identifiers, characters and regular strings (§6.4.2, §6.4.5.5). */
final class EscapeSequences {

    private EscapeSequences() {}

    /** Appends what the sequence at {@code at} (a backslash) stands for and returns the index behind it. */
    static int append(CharSequence text, int at, StringBuilder value) {
        if (at + 1 >= text.length()) {
            value.append('\\');
            return at + 1;
        }
        char kind = text.charAt(at + 1);
        switch (kind) {
            case 'u':
                return appendHex(text, at + 2, 4, value);
            case 'U':
                return appendHex(text, at + 2, 8, value);
            case 'x':
                return appendHex(text, at + 2, 4, value);
            default:
                value.append(simple(kind));
                return at + 2;
        }
    }

    private static int appendHex(CharSequence text, int start, int maximum, StringBuilder value) {
        int end = start;
        int code = 0;
        while (end < text.length() && end < start + maximum && Character.digit(text.charAt(end), 16) >= 0) {
            code = code * 16 + Character.digit(text.charAt(end), 16);
            end++;
        }
        if (Character.isValidCodePoint(code)) {
            value.appendCodePoint(code);
        } else {
            value.append('\ufffd');
        }
        return end;
    }

    private static char simple(char kind) {
        return switch (kind) {
            case '0' -> '\0';
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 'e' -> '\u001b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            default -> kind;
        };
    }
}
