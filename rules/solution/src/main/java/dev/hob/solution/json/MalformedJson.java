package dev.hob.solution.json;

/** Says where a text is no JSON. */
public final class MalformedJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    MalformedJson(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }
}
