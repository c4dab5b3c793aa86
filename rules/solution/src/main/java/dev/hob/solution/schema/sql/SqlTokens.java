package dev.hob.solution.schema.sql;

import dev.hob.solution.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tokens that are read from the front. */
final class SqlTokens {

    private final List<SqlToken> tokens;
    private int at;

    SqlTokens(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    void advance() {
        at++;
    }

    /** Goes behind {@code words} if they come next, one after the other. */
    boolean skip(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    boolean skip(char symbol) {
        boolean found = !isAtEnd() && tokens.get(at).isSymbol(symbol);
        at += found ? 1 : 0;
        return found;
    }

    /** The next word or name, empty if something else comes. */
    String word() {
        return !isAtEnd() && tokens.get(at).isName() ? tokens.get(at++).text() : "";
    }

    /** The next token, if there is one. */
    Optional<SqlToken> peek() {
        return isAtEnd() ? Optional.empty() : Optional.of(tokens.get(at));
    }

    /** Whether {@code key} is a column's name here: {@code key varchar(100)}, not MySQL's {@code KEY name (columns)}. */
    boolean isColumnCalledKey() {
        if (at + 1 >= tokens.size()
                || !tokens.get(at).is("KEY")
                || tokens.get(at + 1).kind() != SqlToken.Kind.WORD) {
            return false;
        }
        boolean opens = at + 3 < tokens.size() && tokens.get(at + 2).isSymbol('(');
        return !opens || tokens.get(at + 3).text().matches("\\d.*|(?i)max");
    }

    /** A name with the schema in front of it, if there is one; a database's name is passed over. */
    TableName qualifiedName() {
        String schema = "";
        String name = word();
        while (skip('.')) {
            schema = name;
            name = word();
        }
        return new TableName(schema, name);
    }

    /** Whether these words stand somewhere ahead, one after the other. */
    boolean contains(String... words) {
        for (int from = at; from < tokens.size(); from++) {
            SqlTokens ahead = new SqlTokens(tokens.subList(from, tokens.size()));
            if (ahead.skip(words)) {
                return true;
            }
        }
        return false;
    }

    /** What is ahead. */
    SqlTokens rest() {
        return new SqlTokens(tokens.subList(Math.min(at, tokens.size()), tokens.size()));
    }

    /** What is ahead, cut at the commas that stand in no parentheses. */
    List<SqlTokens> splitAtCommas() {
        List<SqlTokens> parts = new ArrayList<>();
        int depth = 0;
        int start = at;
        for (int i = at; i < tokens.size(); i++) {
            depth += tokens.get(i).isSymbol('(') ? 1 : tokens.get(i).isSymbol(')') ? -1 : 0;
            if (depth == 0 && tokens.get(i).isSymbol(',')) {
                parts.add(new SqlTokens(tokens.subList(start, i)));
                start = i + 1;
            }
        }
        parts.add(new SqlTokens(tokens.subList(start, tokens.size())));
        return parts;
    }

    /** The same tokens, from the first on. */
    SqlTokens fromStart() {
        return new SqlTokens(tokens);
    }

    /** The offset behind the token that was read last. */
    int lastEnd() {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }

    /** What is ahead up to the closing parenthesis of the one that was just opened. */
    SqlTokens inParentheses() {
        int depth = 1;
        int end = at;
        while (end < tokens.size()) {
            depth += tokens.get(end).isSymbol('(') ? 1 : tokens.get(end).isSymbol(')') ? -1 : 0;
            if (depth == 0) {
                break;
            }
            end++;
        }
        return new SqlTokens(tokens.subList(at, end));
    }
}
