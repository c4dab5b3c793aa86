package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.AssignmentOperator;
import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ExpressionStatement;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.SwitchSection;
import dev.hob.csharp.ast.ThisExpression;
import java.util.Optional;

/**
 * Where code sets a member of an object, or adds to it.
 *
 * @param variable the variable that holds the object; empty in an initializer, and where the class sets a member of its own
 * @param member the member's name
 * @param value what is set or added
 * @param whole the assignment or the call
 */
record MemberSetting(String variable, SimpleName member, Expression value, Expression whole) {

    private static final String ADD = "Add";

    /** Reads {@code expression}, if it sets a member or adds to one. */
    static Optional<MemberSetting> of(Expression expression) {
        if (expression instanceof AssignmentExpression assignment
                && assignment.getOperator() == AssignmentOperator.ASSIGN) {
            return of(assignment.getLeft(), assignment.getRight(), assignment);
        }
        if (expression instanceof InvocationExpression call
                && call.getMethodName().equals(ADD)
                && call.getReceiver().isPresent()
                && call.getArguments().count() == 1) {
            return of(call.getReceiver().get(), call.getArguments().first().getValue(), call);
        }
        return Optional.empty();
    }

    private static Optional<MemberSetting> of(Expression target, Expression value, Expression whole) {
        if (target instanceof NameNode name) {
            return Optional.of(new MemberSetting("", name.getSimpleName(), value, whole));
        }
        return target instanceof MemberAccess access
                ? variable(access.getTarget())
                        .map(variable -> new MemberSetting(variable, access.getMember(), value, whole))
                : Optional.empty();
    }

    private static Optional<String> variable(Expression object) {
        if (object instanceof ThisExpression) {
            return Optional.of("");
        }
        if (object instanceof NameNode name) {
            return Optional.of(name.getName());
        }
        return object instanceof MemberAccess field && field.getTarget() instanceof ThisExpression
                ? Optional.of(field.getName())
                : Optional.empty();
    }

    /** Whether it stands in the braces of an initializer. */
    boolean isInInitializer() {
        return whole.getParent() instanceof InitializerExpression;
    }

    /** Whether it is a statement of several that may follow each other: not all that an {@code if} does. */
    boolean isStatement() {
        return whole.getParent() instanceof ExpressionStatement statement
                && (statement.getParent() instanceof Block
                        || statement.getParent() instanceof SwitchSection
                        || statement.getParent() instanceof CompilationUnit);
    }

    /** What the member is written behind, with the dot: {@code client.}; empty if it stands alone. */
    String prefix() {
        return member.getParent() instanceof MemberAccess access
                ? access.getTarget().getText() + "."
                : "";
    }
}
