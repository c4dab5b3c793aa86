package dev.hob.rule.schema.model;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column holds.
 *
 * @param clrType its C# type without a question mark
 * @param length the greatest number of characters, if there is one
 */
public record ColumnShape(String clrType, OptionalInt length, boolean nullable) {

    private static final Pattern FORM = Pattern.compile("([\\w.\\[\\]]+?)(?:\\((\\d+)\\))?(\\??)");

    /** Reads the form of {@code models.tsv}: {@code string(200)?}. */
    static ColumnShape parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("No column: " + text);
        }
        OptionalInt length =
                form.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(form.group(2)));
        return new ColumnShape(form.group(1), length, !form.group(3).isEmpty());
    }

    /** As a report says it: {@code string of 200, may be null}. */
    public String text() {
        return clrType
                + (length.isPresent() ? " of " + length.getAsInt() : "")
                + (nullable ? ", may be null" : ", not null");
    }
}
