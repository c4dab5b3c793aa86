package dev.hob.solution.names;

import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.BinaryOperator;
import dev.hob.csharp.ast.CheckedExpression;
import dev.hob.csharp.ast.ConditionalExpression;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.OperatorDeclaration;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.RefExpression;
import dev.hob.csharp.ast.SwitchExpression;
import dev.hob.csharp.ast.SwitchExpressionArm;
import dev.hob.csharp.ast.ThrowExpression;
import dev.hob.csharp.ast.UnaryExpression;
import dev.hob.csharp.ast.UnaryOperator;
import dev.hob.csharp.ast.WithExpression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The types of operators' results (§12.9 to §12.21). */
final class OperatorTypes {

    private final ExpressionTypes expressions;
    private final TypeReader reader;
    private final NameLookup names;
    private final Contexts contexts;

    OperatorTypes(ExpressionTypes expressions, TypeReader reader, NameLookup names, Contexts contexts) {
        this.expressions = expressions;
        this.reader = reader;
        this.names = names;
        this.contexts = contexts;
    }

    /** The type of {@code expression}, if it is an operator with operands. */
    Optional<TypeRef> of(Expression expression, Compilation compilation) {
        if (expression instanceof UnaryExpression unary) {
            return unary.getOperator() == UnaryOperator.NOT
                    ? Optional.of(reader.predefined("bool"))
                    : expressions.of(unary.getOperand(), compilation);
        }
        if (expression instanceof BinaryExpression binary) {
            return ofBinary(binary, compilation);
        }
        if (expression instanceof AssignmentExpression assignment) {
            return expressions.of(assignment.getLeft(), compilation);
        }
        if (expression instanceof ConditionalExpression choice) {
            return common(List.of(choice.getWhenTrue(), choice.getWhenFalse()), compilation);
        }
        if (expression instanceof SwitchExpression choice) {
            return common(choice.getArms().toList(SwitchExpressionArm::getValue), compilation);
        }
        return inner(expression).flatMap(value -> expressions.of(value, compilation));
    }

    private static Optional<Expression> inner(Expression expression) {
        if (expression instanceof ParenthesizedExpression inner) {
            return Optional.of(inner.getExpression());
        }
        if (expression instanceof CheckedExpression inner) {
            return Optional.of(inner.getExpression());
        }
        if (expression instanceof RefExpression inner) {
            return Optional.of(inner.getExpression());
        }
        return expression instanceof WithExpression inner ? Optional.of(inner.getExpression()) : Optional.empty();
    }

    /** The type that all values convert to (§12.6.3.16); values without a type take that of the others. */
    Optional<TypeRef> common(List<Expression> values, Compilation compilation) {
        List<TypeRef> types = values.stream()
                .filter(value -> !(value instanceof LiteralExpression) && !(value instanceof ThrowExpression))
                .map(value -> expressions.of(value, compilation).orElse(null))
                .toList();
        if (types.isEmpty()) {
            return values.stream()
                    .flatMap(value -> expressions.of(value, compilation).stream())
                    .findFirst();
        }
        List<TypeRef> known = types.stream().filter(Objects::nonNull).toList();
        return known.stream()
                .filter(type ->
                        known.stream().allMatch(other -> names.bases().isA(other, type.fullName()) == Answer.CERTAIN))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private Optional<TypeRef> ofBinary(BinaryExpression binary, Compilation compilation) {
        BinaryOperator operator = binary.getOperator();
        Optional<TypeRef> left = expressions.of(binary.getLeft(), compilation);
        Optional<TypeRef> right = expressions.of(binary.getRight(), compilation);
        Optional<TypeRef> declared = declared(operator, left).or(() -> declared(operator, right));
        if (declared.isPresent()) {
            return declared;
        }
        return switch (operator) {
            case COALESCE -> left.or(() -> right);
            case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL, CONDITIONAL_AND, CONDITIONAL_OR ->
                Optional.of(reader.predefined("bool"));
            case ADD -> isString(left) || isString(right) ? Optional.of(reader.predefined("string")) : left;
            default -> left;
        };
    }

    private static boolean isString(Optional<TypeRef> type) {
        return type.filter(t -> t.is("System.String")).isPresent();
    }

    private Optional<TypeRef> declared(BinaryOperator operator, Optional<TypeRef> operand) {
        return operand.flatMap(TypeRef::declaration).stream()
                .flatMap(type -> type.parts().stream())
                .flatMap(part -> part.declaration()
                        .getMembers()
                        .filterIs(OperatorDeclaration.class)
                        .toStream())
                .filter(declaration -> declaration.getOperator().equals(operator.toString()))
                .findFirst()
                .map(declaration -> names.type(declaration.getReturnType(), contexts.any(declaration)));
    }
}
