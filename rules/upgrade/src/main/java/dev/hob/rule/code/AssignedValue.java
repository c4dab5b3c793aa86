package dev.hob.rule.code;

import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.BinaryOperator;
import dev.hob.csharp.ast.CollectionExpression;
import dev.hob.csharp.ast.ConditionalExpression;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.LiteralKind;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.SwitchExpression;
import dev.hob.csharp.ast.SwitchExpressionArm;
import dev.hob.csharp.ast.ThrowExpression;
import dev.hob.findings.Fix;
import dev.hob.rule.FileEdits;
import dev.hob.rule.UsingInsertion;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.TypeRef;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is assigned to a member that has another type in the new release.
 *
 * @param value the expression
 * @param asked the type of the member in the new release
 * @param given the type of the value, of the part of it that fits worst; nothing if it is not known
 * @param fits whether it can be assigned in the new release
 */
record AssignedValue(Expression value, TypeRef asked, Optional<TypeRef> given, Answer fits) {

    /** Looks at the right side of {@code assignment}; nothing if the left side has no type in the new release. */
    static Optional<AssignedValue> of(AssignmentExpression assignment, Names after) {
        Expression value = assignment.getRight();
        return after.expectedTypes(value).stream()
                .findFirst()
                .flatMap(asked -> parts(value)
                        .filter(part -> !takesItsTypeFromThePlace(part))
                        .map(part -> of(part, value, asked, after))
                        .max((a, b) -> a.fits().compareTo(b.fits())));
    }

    private static AssignedValue of(Expression part, Expression whole, TypeRef asked, Names after) {
        Optional<TypeRef> given = after.typeOf(part);
        return new AssignedValue(
                whole,
                asked,
                given,
                given.map(type -> after.converts(type, asked)).orElse(Answer.POSSIBLE));
    }

    /** The expressions one of whose values is that of {@code value}. */
    private static Stream<Expression> parts(Expression value) {
        if (value instanceof ParenthesizedExpression inner) {
            return parts(inner.getExpression());
        }
        if (value instanceof ConditionalExpression conditional) {
            return Stream.of(conditional.getWhenTrue(), conditional.getWhenFalse())
                    .flatMap(AssignedValue::parts);
        }
        if (value instanceof SwitchExpression choice) {
            return choice.children(SwitchExpressionArm.class).toStream().flatMap(arm -> parts(arm.getValue()));
        }
        return value instanceof BinaryExpression binary && binary.getOperator() == BinaryOperator.COALESCE
                ? Stream.of(binary.getLeft(), binary.getRight()).flatMap(AssignedValue::parts)
                : Stream.of(value);
    }

    private static boolean takesItsTypeFromThePlace(Expression value) {
        return value instanceof CollectionExpression
                || value instanceof InitializerExpression
                || value instanceof ThrowExpression
                || value instanceof ObjectCreation creation && creation.isImplicit()
                || value instanceof LiteralExpression literal
                        && (literal.getKind() == LiteralKind.NULL || literal.getKind() == LiteralKind.DEFAULT);
    }

    /** What messages call it. */
    String shown() {
        return given.map(TypeRef::asWritten).orElse("what is assigned");
    }

    /** The fix that calls the extension method {@code converter} on the value. */
    Fix converted(SymbolUse use, String converter, String namespace) {
        boolean isPrimary = ExtensionCall.isPrimary(value);
        FileEdits edits = use.edits();
        if (!isPrimary) {
            edits.insert(value.startOffset(), "(");
        }
        edits.insert(value.endOffset(), (isPrimary ? "." : ").") + converter + "()");
        if (!use.model().names().isImported(namespace, value)) {
            new UsingInsertion(value.getCompilationUnit()).add(namespace, edits);
        }
        return edits.fix("Assign what " + converter + "() gives", Fix.Safety.SAFE);
    }
}
