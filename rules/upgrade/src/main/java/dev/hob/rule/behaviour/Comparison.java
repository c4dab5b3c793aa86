package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.BinaryOperator;
import dev.hob.csharp.ast.BinaryPattern;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstantPattern;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.IsPatternExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NotPattern;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.ParenthesizedPattern;
import dev.hob.csharp.ast.Subpattern;
import dev.hob.csharp.ast.SwitchExpression;
import dev.hob.csharp.ast.SwitchExpressionArm;
import dev.hob.csharp.ast.SwitchLabel;
import dev.hob.csharp.ast.SwitchStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a value is compared with: by an operator, a method {@code Equals} or {@code Contains}, a pattern or a switch. */
final class Comparison {

    private static final List<String> METHODS = List.of("Equals", "Contains");

    private Comparison() {}

    /** The expressions that {@code value} is, or may be, compared with; none if it is not compared. */
    static Stream<Expression> partners(Expression value) {
        CSharpNode parent = value.getParent();
        if (parent instanceof ParenthesizedExpression parenthesized) {
            return partners(parenthesized);
        }
        if (parent instanceof BinaryExpression binary) {
            return isComparison(binary.getOperator())
                    ? Stream.of(binary.getLeft() == value ? binary.getRight() : binary.getLeft())
                    : Stream.empty();
        }
        if (parent instanceof ConstantPattern || parent instanceof SwitchLabel) {
            return tested(parent).stream();
        }
        return call(value).stream()
                .flatMap(call -> Stream.concat(
                                call.getReceiver().stream(),
                                call.getArguments().toStream().map(Argument::getValue))
                        .filter(other -> other != value));
    }

    private static boolean isComparison(BinaryOperator operator) {
        return operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
    }

    private static Optional<InvocationExpression> call(Expression value) {
        CSharpNode parent = value.getParent();
        CSharpNode whole = null;
        if (parent instanceof Argument argument) {
            whole = argument.getParent().getParent();
        } else if (parent instanceof MemberAccess access && access.getTarget() == value) {
            whole = access.getParent();
        }
        return whole instanceof InvocationExpression call && METHODS.contains(call.getMethodName())
                ? Optional.of(call)
                : Optional.empty();
    }

    /** What a pattern or a label is held against; of a property pattern the property. */
    private static Optional<Expression> tested(CSharpNode pattern) {
        CSharpNode parent = pattern.getParent();
        if (parent instanceof BinaryPattern
                || parent instanceof NotPattern
                || parent instanceof ParenthesizedPattern
                || parent instanceof SwitchLabel) {
            return tested(parent);
        }
        if (parent instanceof IsPatternExpression test) {
            return Optional.of(test.getExpression());
        }
        if (parent instanceof Subpattern part) {
            return part.getMember();
        }
        if (parent instanceof SwitchExpressionArm arm) {
            return Optional.of(((SwitchExpression) arm.getParent()).getValue());
        }
        return Optional.ofNullable(pattern.ancestors(SwitchStatement.class).first())
                .map(SwitchStatement::getValue);
    }
}
