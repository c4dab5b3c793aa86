package dev.hob.rule.retype;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.ArrowBody;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.BinaryOperator;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.ExpressionStatement;
import dev.hob.csharp.ast.FieldDeclaration;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.IsPatternExpression;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.LiteralKind;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParameterList;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.ThisExpression;
import dev.hob.csharp.ast.ThrowExpression;
import dev.hob.csharp.ast.UnaryExpression;
import dev.hob.csharp.ast.UnaryOperator;
import dev.hob.csharp.ast.VariableDeclarator;
import dev.hob.solution.SolutionModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a variable is used, and what becomes of its value there. */
public final class ValueUse {

    /** What the one who asks knows of the new type. */
    public interface Judge {

        /** The names of the members that values of the new type have. */
        Set<String> newMembers();

        /** Whether a value is of the new type as soon as the target release is there. */
        boolean isOfNewType(Expression value);

        /** Whether the target release takes the new type, or anything, where {@code argument} stands. */
        boolean takesNewType(Argument argument);
    }

    private ValueUse() {}

    /** The uses of {@code variable} in its file: names, or accesses to them on {@code this}. */
    public static List<Expression> of(CSharpNode variable, SolutionModel model) {
        return names(variable, model).stream().map(ValueUse::whole).toList();
    }

    /** The names in its file that denote {@code variable}. */
    public static List<SimpleName> names(CSharpNode variable, SolutionModel model) {
        String name = ((NamedNode) variable).getName();
        return scope(variable)
                .descendants(SimpleName.class)
                .filter(use -> use.getName().equals(name)
                        && model.names()
                                .declaration(use)
                                .filter(d -> d == variable)
                                .isPresent())
                .toList();
    }

    private static CSharpNode scope(CSharpNode variable) {
        if (variable instanceof Parameter) {
            return variable.getParent() instanceof ParameterList list ? list.getParent() : variable.getParent();
        }
        if (variable instanceof PropertyDeclaration) {
            return variable.getCompilationUnit();
        }
        CSharpNode owner = variable.getParent().getParent();
        return owner instanceof FieldDeclaration ? variable.getCompilationUnit() : owner.getParent();
    }

    /** The whole of what {@code name} is the end of: {@code this._clock}, {@code (clock)}, {@code clock ?? throw …}. */
    public static Expression whole(Expression name) {
        Expression whole = name;
        while (true) {
            CSharpNode parent = whole.getParent();
            boolean isPart = parent instanceof MemberAccess access && access.getMember() == whole
                    || parent instanceof ParenthesizedExpression
                    || parent instanceof UnaryExpression unary && unary.getOperator() == UnaryOperator.NULL_FORGIVING
                    || parent instanceof BinaryExpression binary
                            && binary.getOperator() == BinaryOperator.COALESCE
                            && binary.getLeft() == whole
                            && binary.getRight() instanceof ThrowExpression;
            if (!isPart) {
                return whole;
            }
            whole = (Expression) parent;
        }
    }

    /** The value without parentheses, null forgiveness and a throw for null. */
    public static Expression unwrapped(Expression value) {
        Expression inner = value;
        while (true) {
            if (inner instanceof ParenthesizedExpression parenthesized) {
                inner = parenthesized.getExpression();
            } else if (inner instanceof UnaryExpression unary && unary.getOperator() == UnaryOperator.NULL_FORGIVING) {
                inner = unary.getOperand();
            } else if (inner instanceof BinaryExpression binary
                    && binary.getOperator() == BinaryOperator.COALESCE
                    && binary.getRight() instanceof ThrowExpression) {
                inner = binary.getLeft();
            } else {
                return inner;
            }
        }
    }

    /** Null or default: of any type. */
    public static boolean isNothing(Expression value) {
        return value instanceof LiteralExpression literal
                && (literal.getKind() == LiteralKind.NULL || literal.getKind() == LiteralKind.DEFAULT);
    }

    /** The name of a plain variable or of a member of {@code this}. */
    public static Optional<SimpleName> nameOf(Expression value) {
        if (value instanceof SimpleName name) {
            return Optional.of(name);
        }
        return value instanceof MemberAccess access && access.getTarget() instanceof ThisExpression
                ? Optional.of(access.getMember())
                : Optional.empty();
    }

    /** The value that {@code variable} is declared with. */
    public static Optional<Expression> initialValue(CSharpNode variable) {
        if (variable instanceof PropertyDeclaration property) {
            return property.getInitializer().or(property::getExpressionBody);
        }
        return variable instanceof VariableDeclarator declarator ? declarator.getInitializer() : Optional.empty();
    }

    /** What is assigned to {@code target}, if it stands on the left of an assignment. */
    public static Optional<Expression> assignedTo(CSharpNode target) {
        return target.getParent() instanceof AssignmentExpression assignment && assignment.getLeft() == target
                ? Optional.of(assignment.getRight())
                : Optional.empty();
    }

    /** The field, property or local variable that the value is put into. */
    public static Optional<CSharpNode> keeper(CSharpNode value, SolutionModel model) {
        CSharpNode parent = value.getParent();
        if (parent instanceof AssignmentExpression assignment && assignment.getRight() == value) {
            return nameOf(assignment.getLeft()).flatMap(model.names()::declaration);
        }
        if (parent instanceof EqualsValue || parent instanceof ArrowBody) {
            CSharpNode owner = parent.getParent();
            return owner instanceof VariableDeclarator || owner instanceof PropertyDeclaration
                    ? Optional.of(owner)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** The parameter of an own method or constructor that {@code argument} is passed as. */
    public static Optional<CSharpNode> ownParameter(Argument argument, SolutionModel model) {
        if (!(argument.getParent() instanceof ArgumentList list)) {
            return Optional.empty();
        }
        CSharpNode call = list.getParent();
        if (call instanceof InvocationExpression invocation) {
            return invocation
                    .getMethod()
                    .flatMap(model.names()::declaration)
                    .filter(MethodDeclaration.class::isInstance)
                    .flatMap(method -> parameter(((MethodDeclaration) method).getParameterList(), argument));
        }
        return OwnConstructors.called(call, list, model).flatMap(parameters -> parameter(parameters, argument));
    }

    /** The one of {@code parameters} that {@code argument} is for. */
    public static Optional<CSharpNode> parameter(ParameterList parameters, Argument argument) {
        Optional<String> name = argument.getArgumentName().map(n -> n.getName());
        List<Parameter> all = parameters.getParameters().toList();
        if (name.isPresent()) {
            return all.stream()
                    .filter(p -> p.getName().equals(name.get()))
                    .map(p -> (CSharpNode) p)
                    .findFirst();
        }
        int index = argument.getIndexInParent();
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Whether the value's type does not matter: it is compared with null, named, or thrown away. */
    public static boolean isHarmless(CSharpNode value) {
        CSharpNode parent = value.getParent();
        if (parent instanceof BinaryExpression binary) {
            return (binary.getOperator() == BinaryOperator.EQUAL || binary.getOperator() == BinaryOperator.NOT_EQUAL)
                    && (isNothing(binary.getLeft()) || isNothing(binary.getRight()));
        }
        return parent instanceof ExpressionStatement
                || parent instanceof IsPatternExpression pattern
                        && pattern.getText().matches("(?s).*\\bis\\s+(not\\s+)?null");
    }
}
