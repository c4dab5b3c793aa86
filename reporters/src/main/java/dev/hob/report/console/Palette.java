package dev.hob.report.console;

import dev.hob.findings.Level;

/** The colours of a report for terminals; without them text stays as it is. */
public enum Palette {
    /** No colours: for files and pipes. */
    PLAIN,
    /** Colours and weights of ECMA-48, from the sixteen that a terminal's own theme defines. */
    COLOURED;

    private static final String ESCAPE = "\u001B[";
    private static final String RESET = ESCAPE + "0m";

    /** The palette where colours are wanted or not. */
    public static Palette of(boolean colours) {
        return colours ? COLOURED : PLAIN;
    }

    /** What is said of {@code level}. */
    String level(Level level, String text) {
        return switch (level) {
            case ERROR -> painted("1;31", text);
            case WARNING -> painted("1;33", text);
            case NOTE -> painted("1;34", text);
        };
    }

    /** A line of a diff, by its sign; may have its line end. */
    public String diff(String line) {
        if (line.startsWith("+")) {
            return painted("32", line);
        }
        if (line.startsWith("@@")) {
            return painted("36", line);
        }
        return line.startsWith("-") ? painted("31", line) : line;
    }

    /** A heading, or what else should stand out. */
    String strong(String text) {
        return painted("1", text);
    }

    private String painted(String attributes, String text) {
        if (this == PLAIN || text.isBlank()) {
            return text;
        }
        // Behind the line's end a colour would reach into the next line.
        String line = text.stripTrailing();
        return ESCAPE + attributes + "m" + line + RESET + text.substring(line.length());
    }
}
