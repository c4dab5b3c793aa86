package dev.hob.rule.code;

import dev.hob.csharp.ast.AnonymousMethod;
import dev.hob.csharp.ast.AnonymousObjectMember;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.QueryClause;
import dev.hob.csharp.ast.QueryExpression;
import dev.hob.csharp.ast.ReturnStatement;
import dev.hob.csharp.ast.SwitchExpressionArm;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.solution.names.Answer;
import dev.hob.solution.names.Names;
import dev.hob.solution.names.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a value whose type a release changes through the expressions that pass it on and the locals that hold it, to
 * the first place that asks for a type which it no longer has. Types are asked of the names as they are and of the names
 * as they will be, so that what a method gives for it is inferred anew. A value that somebody else's code takes in is
 * not followed.
 */
final class TypeFlow {

    /**
     * A place that a value does not fit any more.
     *
     * @param value the expression there
     * @param given its type in the new release
     * @param asked what the place asks for
     */
    record Clash(Expression value, TypeRef given, TypeRef asked) {}

    private final Names before;
    private final Names after;
    private final Set<CSharpNode> seen = new HashSet<>();

    TypeFlow(Names before, Names after) {
        this.before = before;
        this.after = after;
    }

    /** The first place that {@code value}, or what is made of it, does not fit any more. */
    Optional<Clash> from(Expression value) {
        Expression current = value;
        while (current != null && seen.add(current)) {
            Optional<TypeRef> was = before.typeOf(current);
            Optional<TypeRef> is = after.typeOf(current);
            if (was.isEmpty()
                    || is.isEmpty()
                    || was.get().toString().equals(is.get().toString())) {
                return Optional.empty();
            }
            Set<TypeRef> asked = after.expectedTypes(current);
            List<Answer> fits =
                    asked.stream().map(type -> after.converts(is.get(), type)).toList();
            if (fits.contains(Answer.CERTAIN)) {
                return Optional.empty();
            }
            if (!fits.isEmpty() && !fits.contains(Answer.POSSIBLE)) {
                return fitted(current, was.get())
                        ? Optional.of(
                                new Clash(current, is.get(), asked.iterator().next()))
                        : Optional.empty();
            }
            if (current.getParent() instanceof EqualsValue initial
                    && initial.getParent() instanceof VariableDeclarator local) {
                return throughLocal(local);
            }
            current = whole(current);
        }
        return Optional.empty();
    }

    private boolean fitted(Expression value, TypeRef was) {
        return before.expectedTypes(value).stream().anyMatch(type -> before.converts(was, type) != Answer.NO);
    }

    private Optional<Clash> throughLocal(VariableDeclarator local) {
        return after.references(local.getCompilationUnit()).named(Set.of(local.getName())).stream()
                .filter(Expression.class::isInstance)
                .filter(name -> isLocal(name, local))
                .flatMap(name -> from((Expression) name).stream())
                .findFirst();
    }

    private boolean isLocal(NamedNode name, VariableDeclarator local) {
        return after.declaration(name)
                .filter(declaration -> declaration == local)
                .isPresent();
    }

    /** The expression whose type may depend on that of {@code part}; null if there is none. */
    private static Expression whole(Expression part) {
        CSharpNode parent = part.getParent();
        if (parent instanceof MemberAccess && parent.getParent() instanceof InvocationExpression call) {
            return part.getIndexInParent() == 0 && parent.getIndexInParent() == 0 ? call : null;
        }
        if (parent instanceof LambdaExpression lambda) {
            return call(lambda);
        }
        if (parent instanceof ReturnStatement) {
            return parent.ancestors()
                                    .filter(node -> node instanceof LambdaExpression
                                            || node instanceof AnonymousMethod
                                            || node instanceof LocalFunctionStatement)
                                    .first()
                            instanceof LambdaExpression lambda
                    ? call(lambda)
                    : null;
        }
        if (parent instanceof Argument argument) {
            return argument.getParent() instanceof Expression tuple
                    ? tuple
                    : expression(argument.getParent().getParent());
        }
        if (parent instanceof QueryClause) {
            return parent.ancestors(QueryExpression.class).first();
        }
        boolean isInner = parent instanceof InitializerExpression
                || parent instanceof AnonymousObjectMember
                || parent instanceof SwitchExpressionArm;
        return expression(isInner ? parent.getParent() : parent);
    }

    private static Expression call(LambdaExpression lambda) {
        return lambda.getParent() instanceof Argument argument
                ? expression(Objects.requireNonNull(argument.getParent()).getParent())
                : null;
    }

    private static Expression expression(CSharpNode node) {
        return node instanceof Expression expression ? expression : null;
    }
}
