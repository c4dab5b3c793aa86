package dev.hob.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All edits of one fix in one file, as SARIF's {@code artifactChange}: in the order of the file, none overlapping
 * another. Several may put whole lines in front of the same line.
 */
public record ArtifactChange(String uri, List<Replacement> replacements) {

    /** Sorts the replacements and refuses overlaps. */
    public ArtifactChange {
        Objects.requireNonNull(uri, "uri");
        if (replacements.isEmpty()) {
            throw new IllegalArgumentException("No replacement for " + uri);
        }
        replacements = replacements.stream()
                .sorted(Comparator.comparing(Replacement::deletedRegion).thenComparing(Replacement::insertedText))
                .toList();
        for (int i = 1; i < replacements.size(); i++) {
            Region before = replacements.get(i - 1).deletedRegion();
            Region after = replacements.get(i).deletedRegion();
            boolean apart = after.startLine() > before.endLine()
                    || after.startLine() == before.endLine() && after.startColumn() >= before.endColumn();
            boolean wholeLines = replacements.get(i - 1).insertsWholeLines()
                    && replacements.get(i).insertsWholeLines();
            if (!apart || before.equals(after) && !wholeLines) {
                throw new IllegalArgumentException(
                        "Overlapping replacements in " + uri + ": " + before + " and " + after);
            }
        }
    }
}
