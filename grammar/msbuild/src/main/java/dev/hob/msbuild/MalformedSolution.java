package dev.hob.msbuild;

/**
 * Says where a solution file stops being one and what was expected there. The only way in which reading a solution file
 * fails.
 */
public final class MalformedSolution extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    MalformedSolution(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1, in UTF-16 code units. */
    public int column() {
        return column;
    }
}
