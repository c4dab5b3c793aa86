package dev.hob.solution.schema.sql;

import dev.hob.solution.schema.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts an SQL text into tokens, without comments. Takes the quotes of all dialects; what is never closed ends with the text. */
final class SqlScanner {

    private final String text;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;

    private SqlScanner(String text) {
        this.text = text;
    }

    static List<SqlToken> scan(String text) {
        SqlScanner scanner = new SqlScanner(text);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("--", at)) {
            at = endOf("\n", at);
        } else if (text.startsWith("/*", at)) {
            at = endOf("*/", at + 2);
        } else if (c == '\'') {
            quoted(Kind.STRING, '\'');
        } else if (c == '"' || c == '`') {
            quoted(Kind.NAME, c);
        } else if (c == '[') {
            quoted(Kind.NAME, ']');
        } else if (isWordPart(c)) {
            word();
        } else if (c != '$' || !dollarQuoted()) {
            tokens.add(new SqlToken(Kind.SYMBOL, String.valueOf(c), at, at + 1));
            at++;
        }
    }

    /** The offset behind the next {@code end}, or the end of the text. */
    private int endOf(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** Up to the closing quote; a doubled one stands for itself. */
    private void quoted(Kind kind, char end) {
        StringBuilder content = new StringBuilder();
        int start = at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == end) {
                if (at < text.length() && text.charAt(at) == end) {
                    at++;
                } else {
                    break;
                }
            }
            content.append(c);
        }
        tokens.add(new SqlToken(kind, content.toString(), start, at));
    }

    private void word() {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        boolean prefixesString = at - start == 1 && at < text.length() && text.charAt(at) == '\'';
        if (!prefixesString) {
            tokens.add(new SqlToken(Kind.WORD, text.substring(start, at), start, at));
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '@' || c == '#';
    }

    /** PostgreSQL's {@code $$ … $$} and {@code $tag$ … $tag$}. */
    private boolean dollarQuoted() {
        int end = at + 1;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != '$') {
            return false;
        }
        String tag = text.substring(at, end + 1);
        int close = text.indexOf(tag, end + 1);
        int start = at;
        at = close < 0 ? text.length() : close + tag.length();
        String body = text.substring(end + 1, close < 0 ? text.length() : close);
        tokens.add(new SqlToken(Kind.STRING, body, start, at));
        return true;
    }
}
