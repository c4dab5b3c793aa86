package dev.hob.solution.evaluation;

import dev.hob.solution.source.SourceText;
import java.util.Comparator;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * The characters of a file that define a value: what is between the quotes of an attribute or between the tags of an
 * element. Offsets are PMD's (no byte order mark, LF), lines and columns hold in the raw file.
 *
 * @param uri the file, relative to the root, with {@code /}
 * @param start offset of the first character
 * @param end offset behind the last character
 * @param startLine from 1
 * @param startColumn from 1
 * @param endLine from 1
 * @param endColumn from 1, exclusive
 */
public record Origin(String uri, int start, int end, int startLine, int startColumn, int endLine, int endColumn)
        implements Comparable<Origin> {

    /** The origin of what no file of the tree says: MSBuild's own properties and the SDK's defaults. */
    public static final Origin BUILT_IN = new Origin("", 0, 0, 0, 0, 0, 0);

    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::uri).thenComparingInt(Origin::start).thenComparingInt(Origin::end);

    /** The place of some characters of {@code text}, which is that of {@code uri}. */
    public static Origin of(String uri, SourceText text, TextRegion region) {
        int start = region.getStartOffset();
        int end = region.getEndOffset();
        return new Origin(uri, start, end, text.line(start), text.column(start), text.line(end), text.column(end));
    }

    /** Whether no file of the tree says it. */
    public boolean isBuiltIn() {
        return uri.isEmpty();
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }
}
