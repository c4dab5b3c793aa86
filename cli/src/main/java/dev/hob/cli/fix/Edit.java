package dev.hob.cli.fix;

import dev.hob.findings.Region;
import dev.hob.findings.Replacement;
import java.util.Comparator;

/**
 * One replacement and the rule that wants it. Edits are ordered as in the file; two that replace the same by the same
 * are one, whichever rules want them.
 */
record Edit(Replacement replacement, String rule) implements Comparable<Edit> {

    private static final Comparator<Edit> ORDER = Comparator.comparing(
                    (Edit edit) -> edit.replacement().deletedRegion())
            .thenComparing(edit -> edit.replacement().insertedText());

    @Override
    public int compareTo(Edit other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edit that && replacement.equals(that.replacement);
    }

    @Override
    public int hashCode() {
        return replacement.hashCode();
    }

    /** Whether {@code next}, which is another edit and not before this one, cannot be applied together with it. */
    boolean overlaps(Edit next) {
        Region mine = replacement.deletedRegion();
        Region other = next.replacement.deletedRegion();
        if (mine.equals(other)) {
            return !(replacement.insertsWholeLines() && next.replacement.insertsWholeLines());
        }
        return other.startLine() < mine.endLine()
                || other.startLine() == mine.endLine() && other.startColumn() < mine.endColumn();
    }

    int line() {
        return replacement.deletedRegion().startLine();
    }
}
