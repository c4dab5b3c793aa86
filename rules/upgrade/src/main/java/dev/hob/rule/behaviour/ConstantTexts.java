package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.FieldDeclaration;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.LocalDeclarationStatement;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.solution.names.Names;
import java.util.Optional;

/** Reads the text that an expression always has: of a literal or a constant, whichever file or library declares that. */
record ConstantTexts(Names names) {

    /** A constant that is defined by itself does not compile; this keeps such code from being followed forever. */
    private static final int MAX_DEPTH = 8;

    /** The text of {@code expression}; nothing if it is not constant, or not a text. */
    Optional<String> of(Expression expression) {
        return of(expression, 0);
    }

    private Optional<String> of(Expression expression, int depth) {
        if (depth > MAX_DEPTH) {
            return Optional.empty();
        }
        if (expression instanceof LiteralExpression literal) {
            return literal.getStringValue();
        }
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return of(parenthesized.getExpression(), depth + 1);
        }
        if (expression instanceof MemberAccess access) {
            return of(access.getMember(), depth + 1);
        }
        return expression instanceof NamedNode name
                ? names.declaration(name).flatMap(ConstantTexts::constantValue).flatMap(value -> of(value, depth + 1))
                : Optional.empty();
    }

    private static Optional<Expression> constantValue(CSharpNode declaration) {
        return declaration instanceof VariableDeclarator variable && isConstant(variable)
                ? variable.getInitializer()
                : Optional.empty();
    }

    private static boolean isConstant(VariableDeclarator variable) {
        CSharpNode declaration = variable.getParent().getParent();
        return declaration instanceof FieldDeclaration field && field.hasModifier(Modifier.CONST)
                || declaration instanceof LocalDeclarationStatement local && local.isConst();
    }
}
