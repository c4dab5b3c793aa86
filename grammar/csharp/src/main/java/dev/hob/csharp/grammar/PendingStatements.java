package dev.hob.csharp.grammar;

import java.util.Arrays;

/**
 * The "if" and "do" statements whose embedded statement may just have ended: an "else" belongs to the last "if" among
 * them (§13.8.2), a "while" to the last "do" (§13.9.3).
 */
final class PendingStatements {

    private static final int NONE = -1;

    /** Token indices; a "do" is kept as its complement. */
    private int[] stack = new int[32];

    private int size;

    void pushIf(int token) {
        push(token);
    }

    void pushDo(int token) {
        push(~token);
    }

    /** Takes the last statement if it is an "if"; returns its token or -1. */
    int popIf(int base) {
        return size > base && stack[size - 1] >= 0 ? stack[--size] : NONE;
    }

    /** Takes the last "do" and what was pending inside it; returns whether there was one. */
    boolean popDo(int base) {
        int at = size - 1;
        while (at >= base && stack[at] >= 0) {
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
