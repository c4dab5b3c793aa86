package dev.hob.language.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Reads the suppressions of a file that are comments: Hob's, and those with PMD's marker, which speak of their line
 * alone.
 */
public final class CommentSuppressions {

    /** What Hob's comments start with. */
    public static final String MARKER = "hob:ignore";

    private final String text;
    private final FileId file;
    private final String pmdMarker;

    /**
     * For the file that is {@code document}.
     *
     * @param pmdMarker what PMD is told to look for, {@code NOPMD} unless somebody wants otherwise
     */
    public CommentSuppressions(TextDocument document, String pmdMarker) {
        this.text = document.getText().toString();
        this.file = document.getFileId();
        this.pmdMarker = pmdMarker;
    }

    /**
     * The suppressions among the comments. Files without any, nearly all, cost a search for the markers.
     *
     * @param comments the comments of the file, their marks included
     * @param units what counts as one thing though it may span lines: who speaks of one line of it speaks of all
     */
    public List<SourceSuppression> among(Supplier<List<TextRegion>> comments, Supplier<List<TextRegion>> units) {
        boolean marked = text.contains(MARKER);
        if (!marked && !isPmds(text)) {
            return List.of();
        }
        List<TextRegion> regions = comments.get();
        CommentReach reach = new CommentReach(text, regions, marked ? units.get() : List.of());
        List<SourceSuppression> result = new ArrayList<>();
        for (TextRegion comment : regions) {
            String written = text.substring(comment.getStartOffset(), comment.getEndOffset());
            Optional<IgnoreComment> ignore = IgnoreComment.of(written);
            if (ignore.isPresent()) {
                result.add(new SourceSuppression(
                        file, ignore.get().rules(), true, ignore.get().reason(), comment, reach.of(comment)));
            } else if (isPmds(written)) {
                result.add(pmds(comment, written));
            }
        }
        return result;
    }

    private boolean isPmds(String written) {
        return !pmdMarker.isEmpty() && written.contains(pmdMarker);
    }

    private SourceSuppression pmds(TextRegion comment, String written) {
        String behind = written.substring(written.indexOf(pmdMarker) + pmdMarker.length());
        String reason = IgnoreComment.reason(IgnoreComment.withoutClosing(behind));
        return new SourceSuppression(file, List.of(), false, reason, comment, lineOf(comment.getStartOffset()));
    }

    private TextRegion lineOf(int offset) {
        int end = text.indexOf('\n', offset);
        return TextRegion.fromBothOffsets(text.lastIndexOf('\n', offset) + 1, end < 0 ? text.length() + 1 : end + 1);
    }
}
