package dev.hob.solution.source;

/**
 * Tells from the bytes of a C# file whether its brackets match, strings and comments aside. A file that no rule needs is
 * not parsed; if its brackets do not match it probably is broken, and is parsed all the same, so that a broken file is
 * not passed over in silence. May doubt a sound file (one whose {@code #if} branches repeat a bracket), which then costs
 * a parse and nothing else.
 */
final class BracketBalance {

    private final byte[] bytes;
    private final byte[] open;
    private int depth;
    private int at;

    private BracketBalance(byte[] bytes) {
        this.bytes = bytes;
        this.open = new byte[bytes.length];
    }

    /** Whether every bracket of the file with the content {@code bytes}, in UTF-8, has its partner. */
    static boolean holds(byte[] bytes) {
        BracketBalance balance = new BracketBalance(bytes);
        return balance.scan() && balance.depth == 0;
    }

    private boolean scan() {
        boolean lineStart = true;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (lineStart && b == '#') {
                skipLine();
                continue;
            }
            lineStart = b == '\n' || lineStart && (b == ' ' || b == '\t' || b == '\r');
            if (!step(b)) {
                return false;
            }
        }
        return true;
    }

    private boolean step(byte b) {
        switch (b) {
            case '(', '[', '{' -> open[depth++] = b;
            case ')', ']', '}' -> {
                if (depth == 0 || open[--depth] != partner(b)) {
                    return false;
                }
            }
            case '/' -> {
                if (next() == '/') {
                    skipLine();
                    return true;
                }
                if (next() == '*') {
                    skipComment();
                    return true;
                }
            }
            case '"' -> {
                skipString();
                return true;
            }
            case '\'' -> {
                skipQuoted('\'');
                return true;
            }
            case 0 -> {
                // No text: a binary file under a C# name.
                return false;
            }
            default -> {
                // Nothing that brackets depend on.
            }
        }
        at++;
        return true;
    }

    private static byte partner(byte closing) {
        return (byte) (closing == ')' ? '(' : closing == ']' ? '[' : '{');
    }

    private int next() {
        return at + 1 < bytes.length ? bytes[at + 1] : -1;
    }

    private void skipLine() {
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
    }

    private void skipComment() {
        at += 2;
        while (at < bytes.length && !(bytes[at] == '*' && next() == '/')) {
            at++;
        }
        at += 2;
    }

    private void skipString() {
        int quotes = quotesAt(at);
        if (quotes >= 3) {
            at += quotes;
            while (at < bytes.length && quotesAt(at) < quotes) {
                at += Math.max(1, quotesAt(at));
            }
            at += quotes;
        } else if (isVerbatim()) {
            at++;
            while (at < bytes.length && (bytes[at] != '"' || next() == '"')) {
                at += bytes[at] == '"' ? 2 : 1;
            }
            at++;
        } else {
            skipQuoted('"');
        }
    }

    private boolean isVerbatim() {
        return at >= 1 && bytes[at - 1] == '@' || at >= 2 && bytes[at - 1] == '$' && bytes[at - 2] == '@';
    }

    private int quotesAt(int start) {
        int i = start;
        while (i < bytes.length && bytes[i] == '"') {
            i++;
        }
        return i - start;
    }

    /** Skips to the closing quote on the same line; an unclosed literal ends with its line. */
    private void skipQuoted(char quote) {
        at++;
        while (at < bytes.length && bytes[at] != quote && bytes[at] != '\n') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        at++;
    }
}
