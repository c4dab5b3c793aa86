package dev.hob.language.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Tells which part of a file a comment speaks of: the line it stands on; the next line too, if nothing but comments
 * stands on its own and between the two. What counts as one thing though it is written over several lines, such as a
 * start tag, is spoken of as a whole.
 */
final class CommentReach {

    private final CharSequence text;
    private final Map<Integer, Integer> comments = new HashMap<>();
    private final List<TextRegion> units;

    /**
     * For a file.
     *
     * @param comments all of its comments
     * @param units what counts as one thing
     */
    CommentReach(CharSequence text, List<TextRegion> comments, List<TextRegion> units) {
        this.text = text;
        comments.forEach(comment -> this.comments.put(comment.getStartOffset(), comment.getEndOffset()));
        this.units = units;
    }

    /** What {@code comment} speaks of. */
    TextRegion of(TextRegion comment) {
        int start = lineStart(comment.getStartOffset());
        int behind = behindComments(start);
        int end = isLineEnd(behind) ? endOfNextLine(behind, comment) : lineEnd(comment.getEndOffset());
        return withUnits(start, end, comment);
    }

    /**
     * The end of the code's first line below a line of comments that ends at {@code lineEnd}; none below an empty line.
     */
    private int endOfNextLine(int lineEnd, TextRegion comment) {
        int at = lineEnd;
        while (at < text.length()) {
            int behind = behindComments(at + 1);
            if (!isLineEnd(behind)) {
                return lineEnd(behind);
            }
            if (isBlank(at + 1, behind)) {
                break;
            }
            at = behind;
        }
        return lineEnd(comment.getEndOffset());
    }

    private TextRegion withUnits(int start, int end, TextRegion comment) {
        int first = start;
        int last = end;
        for (TextRegion unit : units) {
            boolean touches = unit.getStartOffset() < end && start < unit.getEndOffset();
            boolean holdsComment =
                    unit.getStartOffset() <= comment.getStartOffset() && comment.getEndOffset() <= unit.getEndOffset();
            if (touches && !holdsComment) {
                first = Math.min(first, unit.getStartOffset());
                last = Math.max(last, unit.getEndOffset());
            }
        }
        // The line end counts as a part of the line.
        return TextRegion.fromBothOffsets(first, last + 1);
    }

    /** The offset of the first character from {@code offset} on that is neither blank nor part of a comment. */
    private int behindComments(int offset) {
        int at = offset;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (comments.containsKey(at)) {
                at = comments.get(at);
            } else if (c == ' ' || c == '\t') {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private boolean isBlank(int start, int end) {
        return start >= text.length() || text.subSequence(start, end).toString().isBlank();
    }

    private boolean isLineEnd(int offset) {
        return offset >= text.length() || text.charAt(offset) == '\n';
    }

    private int lineStart(int offset) {
        int at = offset;
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private int lineEnd(int offset) {
        int at = offset;
        while (!isLineEnd(at)) {
            at++;
        }
        return at;
    }
}
