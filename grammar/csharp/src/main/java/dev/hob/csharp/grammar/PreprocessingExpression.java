package dev.hob.csharp.grammar;

import java.util.Set;

/** Evaluates the condition of {@code #if} and {@code #elif} (§6.5.3) with a set of defined symbols. */
final class PreprocessingExpression {

    /** Deeper nesting than this is refused, so that no condition overflows the stack. */
    private static final int MAX_DEPTH = 200;

    private final char[] text;
    private final int end;
    private final Set<String> symbols;
    private int at;
    private int depth;
    private boolean wellFormed = true;

    PreprocessingExpression(char[] text, int start, int end, Set<String> symbols) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.symbols = symbols;
    }

    boolean evaluate() {
        boolean value = or();
        skipBlanks();
        boolean comment = at + 1 < end && text[at] == '/' && text[at + 1] == '/';
        wellFormed &= at >= end || comment;
        return value;
    }

    /** Whether the condition was one; known after {@link #evaluate()}. */
    boolean isWellFormed() {
        return wellFormed;
    }

    private boolean or() {
        boolean value = and();
        while (take("||")) {
            value |= and();
        }
        return value;
    }

    private boolean and() {
        boolean value = equality();
        while (take("&&")) {
            value &= equality();
        }
        return value;
    }

    private boolean equality() {
        boolean value = unary();
        while (true) {
            if (take("==")) {
                value = value == unary();
            } else if (take("!=")) {
                value = value != unary();
            } else {
                return value;
            }
        }
    }

    private boolean unary() {
        boolean negated = false;
        while (take("!")) {
            negated = !negated;
        }
        return negated ^ primary();
    }

    private boolean primary() {
        if (depth < MAX_DEPTH && take("(")) {
            depth++;
            boolean value = or();
            depth--;
            wellFormed &= take(")");
            return value;
        }
        skipBlanks();
        int start = at;
        while (at < end && Character.isUnicodeIdentifierPart(text[at])) {
            at++;
        }
        String symbol = new String(text, start, at - start);
        wellFormed &= !symbol.isEmpty();
        return symbol.equals("true") || !symbol.equals("false") && symbols.contains(symbol);
    }

    private boolean take(String operator) {
        skipBlanks();
        if (at + operator.length() > end || !new String(text, at, operator.length()).equals(operator)) {
            return false;
        }
        at += operator.length();
        return true;
    }

    private void skipBlanks() {
        at = LineEnds.skipBlanks(text, at, end);
    }
}
