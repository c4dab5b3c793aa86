package dev.hob.solution.schema;

import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.BinaryOperator;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CastExpression;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.FieldDeclaration;
import dev.hob.csharp.ast.InterpolatedString;
import dev.hob.csharp.ast.InterpolatedText;
import dev.hob.csharp.ast.Interpolation;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.LocalDeclarationStatement;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.VariableDeclarator;
import java.util.Optional;

/**
 * The text that an expression always has, as far as its own file shows it: literals, {@code nameof}, sums and interpolations of these, and
 * constants and unchanged locals that are declared in the file or found by {@link Declarations}. Nothing for anything else, {@code null} included.
 */
final class ConstantText {

    /** A constant that is defined by itself does not compile; this keeps such text from being followed forever. */
    private static final int MAX_DEPTH = 20;

    private ConstantText() {}

    static Optional<String> of(Expression expression) {
        return of(expression, Declarations.OF_OWN_FILE);
    }

    /** As {@link #of(Expression)}, with the constants that {@code declarations} finds elsewhere. */
    static Optional<String> of(Expression expression, Declarations declarations) {
        return of(expression, declarations, 0);
    }

    private static Optional<String> of(Expression expression, Declarations declarations, int depth) {
        if (depth > MAX_DEPTH) {
            return Optional.empty();
        }
        if (expression instanceof LiteralExpression literal) {
            return literal.getStringValue();
        }
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return of(parenthesized.getExpression(), declarations, depth + 1);
        }
        if (expression instanceof CastExpression cast) {
            return of(cast.getExpression(), declarations, depth + 1);
        }
        if (expression instanceof BinaryExpression sum && sum.getOperator() == BinaryOperator.ADD) {
            return of(sum.getLeft(), declarations, depth + 1)
                    .flatMap(left -> of(sum.getRight(), declarations, depth + 1).map(left::concat));
        }
        if (expression instanceof InterpolatedString interpolated) {
            return ofInterpolated(interpolated, declarations, depth);
        }
        if (expression instanceof InvocationExpression call
                && call.getMethodName().equals("nameof")) {
            return Optional.ofNullable(call.getArguments().first())
                    .filter(argument -> argument.getValue() instanceof NamedNode)
                    .map(argument -> ((NamedNode) argument.getValue()).getName());
        }
        if (expression instanceof NameNode || expression instanceof MemberAccess) {
            return ofVariable((NamedNode) expression, declarations, depth);
        }
        return Optional.empty();
    }

    private static Optional<String> ofInterpolated(
            InterpolatedString interpolated, Declarations declarations, int depth) {
        StringBuilder text = new StringBuilder();
        for (CSharpNode part : interpolated.getParts()) {
            Optional<String> value = part instanceof Interpolation hole
                    ? of(hole.getExpression(), declarations, depth + 1)
                    : Optional.of(decode((InterpolatedText) part));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            text.append(value.get());
        }
        return Optional.of(text.toString());
    }

    /** Texts here are SQL and names: of all escapes only those of quotes, braces and line ends occur in them. */
    private static String decode(InterpolatedText text) {
        return text.getText()
                .replace("{{", "{")
                .replace("}}", "}")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\"", "\"")
                .replace("\"\"", "\"");
    }

    private static Optional<String> ofVariable(NamedNode use, Declarations declarations, int depth) {
        return inOwnFile(use)
                .or(() -> declarations
                        .of(use instanceof MemberAccess access ? access.getMember() : use)
                        .filter(VariableDeclarator.class::isInstance)
                        .map(VariableDeclarator.class::cast))
                .filter(ConstantText::neverChanges)
                .flatMap(VariableDeclarator::getInitializer)
                .flatMap(value -> of(value, declarations, depth + 1));
    }

    private static Optional<VariableDeclarator> inOwnFile(NamedNode use) {
        CSharpNode root = ((CSharpNode) use).getCompilationUnit();
        return root.descendants(VariableDeclarator.class)
                .toStream()
                .filter(variable -> variable.getName().equals(use.getName()))
                .filter(variable -> isVisibleFrom(variable, use) && neverChanges(variable))
                .findFirst();
    }

    /** A field of any class of the file will do; a local must be declared in a block around its use, in front of it. */
    private static boolean isVisibleFrom(VariableDeclarator variable, NamedNode use) {
        CSharpNode declaration = variable.getParent().getParent();
        if (declaration instanceof FieldDeclaration) {
            return true;
        }
        CSharpNode block = declaration.getParent();
        CSharpNode node = (CSharpNode) use;
        return use instanceof NameNode
                && variable.endOffset() <= node.startOffset()
                && node.ancestors().any(ancestor -> ancestor == block);
    }

    private static boolean neverChanges(VariableDeclarator variable) {
        CSharpNode declaration = variable.getParent().getParent();
        if (declaration instanceof FieldDeclaration field) {
            return field.hasModifier(Modifier.CONST)
                    || field.hasModifier(Modifier.STATIC) && field.hasModifier(Modifier.READONLY);
        }
        return declaration instanceof LocalDeclarationStatement local
                && local.getParent().descendants(AssignmentExpression.class).none(a -> assigns(a, variable));
    }

    private static boolean assigns(AssignmentExpression assignment, VariableDeclarator variable) {
        return assignment.getLeft() instanceof NameNode name && name.getName().equals(variable.getName());
    }
}
