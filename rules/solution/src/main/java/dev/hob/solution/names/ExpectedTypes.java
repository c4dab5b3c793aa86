package dev.hob.solution.names;

import dev.hob.csharp.ast.AnonymousMethod;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArrayCreation;
import dev.hob.csharp.ast.ArrowBody;
import dev.hob.csharp.ast.AssignmentExpression;
import dev.hob.csharp.ast.BinaryExpression;
import dev.hob.csharp.ast.BodyOwner;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CastExpression;
import dev.hob.csharp.ast.CollectionExpression;
import dev.hob.csharp.ast.ConditionalExpression;
import dev.hob.csharp.ast.EqualsValue;
import dev.hob.csharp.ast.Expression;
import dev.hob.csharp.ast.IdentifierName;
import dev.hob.csharp.ast.IndexerDeclaration;
import dev.hob.csharp.ast.InitializerExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.ModifierOwner;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParenthesizedExpression;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.ReturnStatement;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.SwitchExpressionArm;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.VariableDeclaration;
import dev.hob.csharp.ast.YieldStatement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The types that places in the code ask for, which lambdas and {@code new()} take over. */
final class ExpectedTypes {

    private final ExpressionTypes expressions;
    private final AccessTypes accesses;
    private final CallTypes calls;
    private final Elements elements;
    private final Signatures signatures;
    private final NameLookup names;

    ExpectedTypes(
            ExpressionTypes expressions,
            AccessTypes accesses,
            CallTypes calls,
            Elements elements,
            Signatures signatures,
            NameLookup names) {
        this.expressions = expressions;
        this.accesses = accesses;
        this.calls = calls;
        this.elements = elements;
        this.signatures = signatures;
        this.names = names;
    }

    /** The types that the place where {@code expression} stands asks for: several where overloads differ. */
    Set<TypeRef> of(Expression expression, Compilation compilation) {
        CSharpNode parent = expression.getParent();
        if (parent instanceof Argument argument) {
            return calls.expected(argument, compilation);
        }
        if (parent instanceof LambdaExpression lambda) {
            return returnedBy(lambda, compilation);
        }
        if (passesOn(parent, expression)) {
            return of((Expression) (parent instanceof SwitchExpressionArm ? parent.getParent() : parent), compilation);
        }
        return one(parent, expression, compilation).map(Set::of).orElse(Set.of());
    }

    /** Whether the value of the part is the value of the whole. */
    private static boolean passesOn(CSharpNode parent, Expression expression) {
        return parent instanceof ParenthesizedExpression
                || parent instanceof ConditionalExpression && expression.getIndexInParent() > 0
                || parent instanceof SwitchExpressionArm && parent.getParent() instanceof Expression;
    }

    private Optional<TypeRef> one(CSharpNode parent, Expression expression, Compilation compilation) {
        if (parent instanceof EqualsValue value) {
            return declared(value.getParent(), compilation);
        }
        if (parent instanceof AssignmentExpression assignment && expression.getIndexInParent() == 1) {
            return assigned(assignment, compilation);
        }
        if (parent instanceof ReturnStatement || parent instanceof ArrowBody) {
            return returned(parent, compilation);
        }
        if (parent instanceof YieldStatement) {
            return returned(parent, compilation).flatMap(elements::enumerated);
        }
        if (parent instanceof InitializerExpression initializer) {
            return element(initializer, compilation);
        }
        if (parent instanceof CollectionExpression collection) {
            return ExpressionTypes.single(of(collection, compilation)).flatMap(elements::enumerated);
        }
        if (parent instanceof CastExpression cast) {
            return Optional.of(names.type(cast.getType(), compilation));
        }
        return parent instanceof BinaryExpression binary && expression.getIndexInParent() == 1
                ? expressions.of(binary.getLeft(), compilation)
                : Optional.empty();
    }

    private Optional<TypeRef> declared(CSharpNode declaration, Compilation compilation) {
        if (declaration instanceof PropertyDeclaration property) {
            return Optional.of(names.type(property.getType(), compilation));
        }
        if (declaration instanceof Parameter parameter) {
            return parameter.getType().map(type -> names.type(type, compilation));
        }
        return declaration.getParent() instanceof VariableDeclaration variables && !isVar(variables.getType())
                ? Optional.of(names.type(variables.getType(), compilation))
                : Optional.empty();
    }

    private static boolean isVar(TypeNode type) {
        return type instanceof IdentifierName name && name.getName().equals("var");
    }

    /** The type of what is assigned to, in an object initializer a member of the created object. */
    private Optional<TypeRef> assigned(AssignmentExpression assignment, Compilation compilation) {
        return assignment.getLeft() instanceof SimpleName name
                        && assignment.getParent() instanceof InitializerExpression initializer
                ? initialized(initializer, compilation).flatMap(type -> accesses.member(type, name.getName()))
                : expressions.of(assignment.getLeft(), compilation);
    }

    /** The type of the object whose members or elements {@code initializer} sets. */
    Optional<TypeRef> initialized(InitializerExpression initializer, Compilation compilation) {
        CSharpNode parent = initializer.getParent();
        if (parent instanceof AssignmentExpression assignment) {
            return assigned(assignment, compilation);
        }
        if (parent instanceof EqualsValue value) {
            return declared(value.getParent(), compilation);
        }
        return parent instanceof Expression creation ? expressions.of(creation, compilation) : Optional.empty();
    }

    private Optional<TypeRef> element(InitializerExpression initializer, Compilation compilation) {
        if (initializer.getParent() instanceof ArrayCreation array) {
            return expressions.of(array, compilation).flatMap(elements::enumerated);
        }
        return initialized(initializer, compilation).flatMap(elements::enumerated);
    }

    private Optional<TypeRef> returned(CSharpNode place, Compilation compilation) {
        CSharpNode owner = place.ancestors()
                .filter(node -> node instanceof BodyOwner
                        || node instanceof LambdaExpression
                        || node instanceof AnonymousMethod
                        || node instanceof PropertyDeclaration
                        || node instanceof IndexerDeclaration)
                .first();
        if (owner instanceof LambdaExpression lambda) {
            return ExpressionTypes.single(returnedBy(lambda, compilation));
        }
        return returnType(owner, place)
                .map(node -> names.type(node, compilation))
                .map(type -> ofBody(type, owner));
    }

    private static Optional<TypeNode> returnType(CSharpNode owner, CSharpNode place) {
        if (owner instanceof MethodDeclaration method) {
            return Optional.of(method.getReturnType());
        }
        if (owner instanceof LocalFunctionStatement function) {
            return Optional.of(function.getReturnType());
        }
        PropertyDeclaration property =
                place.ancestors(PropertyDeclaration.class).first();
        return Optional.ofNullable(property).map(PropertyDeclaration::getType);
    }

    private TypeRef ofBody(TypeRef type, CSharpNode function) {
        boolean isAsync = function instanceof ModifierOwner owner && owner.hasModifier(Modifier.ASYNC);
        return isAsync ? elements.awaited(type).orElse(type) : type;
    }

    /** What the places where a lambda stands want it to return. */
    private Set<TypeRef> returnedBy(LambdaExpression lambda, Compilation compilation) {
        Set<TypeRef> types = new LinkedHashSet<>();
        for (TypeRef delegate : of(lambda, compilation)) {
            signatures
                    .signature(delegate)
                    .map(signatures::returnType)
                    .map(type -> ofBody(type, lambda))
                    .ifPresent(types::add);
        }
        return types;
    }
}
