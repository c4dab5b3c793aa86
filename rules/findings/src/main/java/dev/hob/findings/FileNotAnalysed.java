package dev.hob.findings;

import java.util.Objects;

/**
 * A file that the audit had to leave out, wholly or in part: part of the result and of the exit code.
 *
 * @param uri relative to the root, with {@code /}
 * @param partly whether its sound parts were analysed all the same
 * @param line where the trouble is, from 1; 0 when the file could not be read at all
 * @param column from 1; 0 when there is no line
 * @param reason one sentence: what is wrong and, where it helps, what to do
 */
public record FileNotAnalysed(String uri, boolean partly, int line, int column, String reason) {

    /** Checks that nothing is missing. */
    public FileNotAnalysed {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(reason, "reason");
    }
}
