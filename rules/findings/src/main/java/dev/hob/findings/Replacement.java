package dev.hob.findings;

import java.util.Objects;

/**
 * One edit, as SARIF's {@code replacement}: {@code deletedRegion} gives way to {@code insertedText}, whose line ends
 * are LF and become the file's own when applied.
 */
public record Replacement(Region deletedRegion, String insertedText) {

    /** Checks that it changes something. */
    public Replacement {
        Objects.requireNonNull(deletedRegion, "deletedRegion");
        Objects.requireNonNull(insertedText, "insertedText");
        if (deletedRegion.isEmpty() && insertedText.isEmpty()) {
            throw new IllegalArgumentException("Changes nothing: " + deletedRegion);
        }
    }

    /** Whether it puts whole lines in front of a line: several of these do not get into each other's way. */
    public boolean insertsWholeLines() {
        return deletedRegion.isEmpty() && deletedRegion.startColumn() == 1 && insertedText.endsWith("\n");
    }
}
