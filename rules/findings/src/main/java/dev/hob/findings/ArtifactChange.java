package dev.hob.findings;

import java.util.List;
import java.util.Objects;

/**
 * All edits of one fix in one file, as SARIF's {@code artifactChange}: in the order of the file, none overlapping
 * another.
 */
public record ArtifactChange(String uri, List<Replacement> replacements) {

    /** Sorts the replacements and refuses overlaps. */
    public ArtifactChange {
        Objects.requireNonNull(uri, "uri");
        if (replacements.isEmpty()) {
            throw new IllegalArgumentException("No replacement for " + uri);
        }
        replacements = replacements.stream()
                .sorted((a, b) -> a.deletedRegion().compareTo(b.deletedRegion()))
                .toList();
        for (int i = 1; i < replacements.size(); i++) {
            Region before = replacements.get(i - 1).deletedRegion();
            Region after = replacements.get(i).deletedRegion();
            boolean apart = after.startLine() > before.endLine()
                    || after.startLine() == before.endLine() && after.startColumn() >= before.endColumn();
            if (!apart || before.equals(after)) {
                throw new IllegalArgumentException(
                        "Overlapping replacements in " + uri + ": " + before + " and " + after);
            }
        }
    }
}
