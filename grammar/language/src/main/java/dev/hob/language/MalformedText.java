package dev.hob.language;

/**
 * Says where a text stops being what it should be, XML, JSON or a solution, and what was expected there. The only way in
 * which reading one fails.
 */
public final class MalformedText extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * A text that cannot be read on.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 code units
     */
    public MalformedText(int line, int column, String message) {
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
