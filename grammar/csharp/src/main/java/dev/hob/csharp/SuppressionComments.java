package dev.hob.csharp;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.InterpolatedText;
import dev.hob.csharp.ast.LiteralExpression;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.ast.impl.SuppressionCommentImpl;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.reporting.Reportable;
import net.sourceforge.pmd.reporting.ViolationSuppressor.SuppressionCommentWrapper;

/**
 * Finds the comments that hold PMD's suppression marker. Comments are no tokens, so the marker is looked for in the
 * text, and the tree tells those apart that stand in strings.
 */
final class SuppressionComments {

    /** Comments of C#, of Razor and of its markup. */
    private static final String[][] BLOCKS = {{"/*", "*/"}, {"@*", "*@"}, {"<!--", "-->"}};

    private final CompilationUnit tree;
    private final TextDocument document;
    private final String text;

    SuppressionComments(CompilationUnit tree, TextDocument document) {
        this.tree = tree;
        this.document = document;
        this.text = document.getText().toString();
    }

    List<SuppressionCommentWrapper> with(String marker) {
        List<SuppressionCommentWrapper> comments = new ArrayList<>();
        int at = marker.isEmpty() ? -1 : text.indexOf(marker);
        while (at >= 0) {
            int start = commentStart(at);
            if (start >= 0 && !isInString(at)) {
                comments.add(comment(start, at + marker.length()));
            }
            at = text.indexOf(marker, at + marker.length());
        }
        return comments;
    }

    /** Where the comment around {@code offset} starts, or a negative number if there is none. */
    private int commentStart(int offset) {
        int lineStart = text.lastIndexOf('\n', offset) + 1;
        int lineComment = text.indexOf("//", lineStart);
        if (lineComment >= 0 && lineComment < offset) {
            return lineComment;
        }
        int start = -1;
        for (String[] marks : BLOCKS) {
            int opener = text.lastIndexOf(marks[0], offset);
            start = opener > text.lastIndexOf(marks[1], offset) ? Math.max(start, opener) : start;
        }
        return start;
    }

    private boolean isInString(int offset) {
        CSharpNode node = tree;
        CSharpNode inner = tree;
        while (inner != null) {
            node = inner;
            inner = node.children()
                    .filter(child -> child.startOffset() <= offset && offset < child.endOffset())
                    .first();
        }
        return node instanceof LiteralExpression || node instanceof InterpolatedText;
    }

    private SuppressionCommentWrapper comment(int start, int messageStart) {
        int lineEnd = text.indexOf('\n', messageStart);
        String message = text.substring(messageStart, lineEnd < 0 ? text.length() : lineEnd);
        Reportable location = () -> document.toLocation(TextRegion.fromBothOffsets(start, messageStart));
        return new SuppressionCommentImpl<>(location, message.strip());
    }
}
