package dev.hob.csharp.ast;

/** Turns an identifier as written into the identifier that the compiler sees (§6.4.3). */
final class Identifiers {

    private Identifiers() {}

    static String valueOf(String written) {
        String plain = written.startsWith("@") ? written.substring(1) : written;
        return plain.indexOf('\\') < 0 ? plain : decoded(plain);
    }

    private static String decoded(String written) {
        StringBuilder value = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            at = written.charAt(at) == '\\' ? EscapeSequences.append(written, at, value) : plain(written, at, value);
        }
        return value.toString();
    }

    private static int plain(String written, int at, StringBuilder value) {
        value.append(written.charAt(at));
        return at + 1;
    }
}
