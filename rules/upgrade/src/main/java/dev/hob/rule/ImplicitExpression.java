package dev.hob.rule;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ExpressionStatement;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * An expression of a Razor file that only {@code @} announces: {@code @Model.Name}. It ends at the first blank or angle
 * bracket outside of parentheses, so what takes its place may need {@code @(…)}.
 */
public final class ImplicitExpression {

    private final Expression expression;

    private ImplicitExpression(Expression expression) {
        this.expression = expression;
    }

    /** The one that {@code node} stands in, outside of the parentheses of a call in it. */
    public static Optional<ImplicitExpression> around(CSharpNode node) {
        CSharpNode inner = node;
        while (inner.getParent() != null && !(inner instanceof ExpressionStatement)) {
            if (inner instanceof Argument) {
                return Optional.empty();
            }
            inner = inner.getParent();
        }
        boolean embedded = inner instanceof ExpressionStatement
                && inner.getNumChildren() > 0
                && node.getCompilationUnit().isEmbedded();
        return embedded && isAnnounced(inner)
                ? Optional.of(new ImplicitExpression((Expression) inner.getChild(0)))
                : Optional.empty();
    }

    private static boolean isAnnounced(CSharpNode statement) {
        CharSequence text = statement.getCompilationUnit().getSource();
        int start = statement.startOffset();
        boolean ownSemicolon = text.charAt(Math.max(start, statement.endOffset() - 1)) == ';';
        return start > 0 && text.charAt(start - 1) == '@' && text.charAt(start) != '(' && !ownSemicolon;
    }

    /**
     * What to write in the place of {@code part}, so that the expression is read to its end: {@code replacement}, and
     * parentheses around the whole of it where they are needed.
     */
    public String enclose(TextRegion part, String replacement, FileEdits edits) {
        if (!replacement.contains(" ") && !replacement.contains("<")) {
            return replacement;
        }
        boolean first = part.getStartOffset() == expression.startOffset();
        boolean last = part.getEndOffset() == expression.endOffset();
        if (!first) {
            edits.insert(expression.startOffset(), "(");
        }
        if (!last) {
            edits.insert(expression.endOffset(), ")");
        }
        return (first ? "(" : "") + replacement + (last ? ")" : "");
    }
}
