package dev.hob.csharp.grammar;

import java.util.Arrays;

/**
 * The statements whose embedded statement is being read or has just ended: an "else" belongs to the last "if" among them
 * (§13.8.2), a "while" to the last "do" (§13.9.3).
 */
final class PendingStatements {

    private static final int NONE = -1;
    private static final int DO = -2;
    private static final int OTHER = -3;

    /** The token of an "if", or what else is pending. */
    private int[] stack = new int[32];

    private int size;

    void pushIf(int token) {
        push(token);
    }

    void pushDo() {
        push(DO);
    }

    /** Any other statement that ends with its embedded statement. */
    void pushOther() {
        push(OTHER);
    }

    /** Takes the last "if" and what ended inside it; returns its token, or -1 if there is none. */
    int popIf(int base) {
        int at = size - 1;
        while (at >= base && stack[at] == OTHER) {
            at--;
        }
        if (at < base || stack[at] == DO) {
            return NONE;
        }
        size = at;
        return stack[at];
    }

    /** Takes the last "do" and what ended inside it; returns whether there was one. */
    boolean popDo(int base) {
        int at = size - 1;
        while (at >= base && stack[at] != DO) {
            at--;
        }
        if (at < base) {
            return false;
        }
        size = at;
        return true;
    }

    int size() {
        return size;
    }

    void truncate(int base) {
        size = Math.min(size, base);
    }

    private void push(int entry) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, size * 2);
        }
        stack[size++] = entry;
    }
}
