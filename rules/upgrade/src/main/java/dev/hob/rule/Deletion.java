package dev.hob.rule;

import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AwaitExpression;
import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ExpressionStatement;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.UnaryExpression;
import dev.hob.csharp.ast.UnaryOperator;
import dev.hob.csharp.ast.WithExpression;
import java.util.List;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Takes an assignment out of a file as its author would: a statement with its line, a member of an initializer with its
 * comma, the last member with the initializer. Only where nothing else is lost: no assignment whose value is computed
 * with an effect, none that is itself the value of something.
 */
public final class Deletion {

    private Deletion() {}

    /** Whether {@code assignment} can be taken out without a loss. */
    public static boolean isPossible(AssignmentExpression assignment) {
        CSharpNode parent = assignment.getParent();
        boolean standsAlone = parent instanceof ExpressionStatement
                        && (parent.getParent() instanceof Block || parent.getParent() instanceof CompilationUnit)
                || parent instanceof InitializerExpression && !(parent.getParent() instanceof WithExpression);
        return standsAlone && !mayHaveEffect(assignment.getRight());
    }

    private static boolean mayHaveEffect(Expression value) {
        return value.descendantsOrSelf()
                .any(node -> node instanceof InvocationExpression
                        || node instanceof AwaitExpression
                        || node instanceof AssignmentExpression assignment
                                && !(assignment.getParent() instanceof InitializerExpression)
                        || node instanceof UnaryExpression unary
                                && (unary.getOperator() == UnaryOperator.INCREMENT
                                        || unary.getOperator() == UnaryOperator.DECREMENT));
    }

    /** Adds to {@code edits} the deletion of {@code assignment}, which must be possible. */
    public static void remove(AssignmentExpression assignment, FileEdits edits) {
        if (assignment.getParent() instanceof InitializerExpression initializer) {
            removeMember(assignment, initializer, edits);
        } else {
            TextRegion statement = assignment.getParent().getTextRegion();
            edits.replace(
                    SourceLines.wholeLines(
                            statement, assignment.getCompilationUnit().getSource()),
                    "");
        }
    }

    private static void removeMember(
            AssignmentExpression assignment, InitializerExpression initializer, FileEdits edits) {
        CharSequence text = assignment.getCompilationUnit().getSource();
        List<Expression> members = initializer.getExpressions().toList();
        int index = members.indexOf(assignment);
        if (members.size() == 1) {
            boolean needsArguments = initializer.getParent() instanceof ObjectCreation creation
                    && creation.getArgumentList().isEmpty();
            CSharpNode before = initializer.getPreviousSibling();
            int start = before == null ? initializer.startOffset() : before.endOffset();
            edits.replace(TextRegion.fromBothOffsets(start, initializer.endOffset()), needsArguments ? "()" : "");
        } else if (index == members.size() - 1) {
            edits.replace(TextRegion.fromBothOffsets(members.get(index - 1).endOffset(), assignment.endOffset()), "");
        } else {
            TextRegion withComma =
                    TextRegion.fromBothOffsets(assignment.startOffset(), commaAfter(assignment.endOffset(), text));
            TextRegion lines = SourceLines.wholeLines(withComma, text);
            edits.replace(
                    lines.equals(withComma)
                            ? TextRegion.fromBothOffsets(
                                    assignment.startOffset(),
                                    members.get(index + 1).startOffset())
                            : lines,
                    "");
        }
    }

    private static int commaAfter(int offset, CharSequence text) {
        int comma = offset;
        while (text.charAt(comma) != ',') {
            comma++;
        }
        return comma + 1;
    }
}
