package dev.hob.rule.code;

import dev.hob.csharp.ast.AliasQualifiedName;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentList;
import dev.hob.csharp.ast.ArrayType;
import dev.hob.csharp.ast.Attribute;
import dev.hob.csharp.ast.BaseList;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstraintClause;
import dev.hob.csharp.ast.DelegateDeclaration;
import dev.hob.csharp.ast.GenericName;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.MemberAccess;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.NullableType;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.PropertyDeclaration;
import dev.hob.csharp.ast.QualifiedName;
import dev.hob.csharp.ast.RefType;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.TypeofExpression;
import dev.hob.csharp.ast.UsingDirective;
import dev.hob.csharp.ast.VariableDeclaration;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what an occurrence of a service's type name is for: whether the container must supply the service there,
 * whether the place merely holds it, or neither. Purely syntactic; that the name denotes the service's type is settled
 * before.
 */
final class ServiceUseFinder {

    private static final Set<String> THROWING = Set.of("GetRequiredService", "GetRequiredKeyedService");
    private static final Set<String> NULL_GIVING = Set.of("GetService", "GetServices", "GetKeyedService");
    private static final Set<String> INDEPENDENT_OF_CONTAINER =
            Set.of("ILogger", "Logger", "IOptions", "CreateLogger", "NullLogger");

    private static final Set<String> INJECTING = Set.of("Inject", "InjectAttribute");

    /** What {@code name} is for, or nothing if it works in the new release as before. */
    Optional<ServiceUse> useOf(SimpleName name) {
        CSharpNode type = wholeName(name);
        CSharpNode parent = type.getParent();
        while (parent instanceof NullableType || parent instanceof ArrayType || parent instanceof RefType) {
            type = parent;
            parent = type.getParent();
        }
        if (ServiceRegistration.isOf(name)) {
            return Optional.empty();
        }
        if (parent instanceof GenericName generic) {
            return typeArgument(generic);
        }
        if (parent instanceof TypeofExpression typeOf) {
            return typeofArgument(typeOf);
        }
        if (parent instanceof Parameter parameter) {
            return Optional.of(ServiceParameter.use(parameter));
        }
        return elsewhere(type, parent);
    }

    /** The qualified name that ends in {@code name}, or the name itself. */
    static CSharpNode wholeName(SimpleName name) {
        CSharpNode whole = name;
        while ((whole.getParent() instanceof QualifiedName || whole.getParent() instanceof AliasQualifiedName)
                && whole.getParent().endOffset() == whole.endOffset()) {
            whole = whole.getParent();
        }
        return whole;
    }

    private Optional<ServiceUse> typeArgument(GenericName generic) {
        if (INDEPENDENT_OF_CONTAINER.contains(generic.getName())) {
            return Optional.empty();
        }
        if (invocationOf(generic).isPresent()) {
            Optional<ServiceUse> resolution = resolution(generic.getName());
            if (resolution.isPresent()) {
                return resolution;
            }
        }
        CSharpNode whole = wholeName(generic);
        if (whole.getParent() instanceof Parameter parameter) {
            return Optional.of(
                    generic.getName().equals("IEnumerable")
                            ? ServiceUse.supplied("A parameter", "the container passes an empty sequence")
                            : ServiceParameter.use(parameter));
        }
        return Optional.of(ServiceUse.follows("A type argument of " + generic.getName()));
    }

    private static Optional<ServiceUse> typeofArgument(TypeofExpression typeOf) {
        if (typeOf.getParent() instanceof Argument argument
                && argument.getParent() instanceof ArgumentList list
                && list.getParent() instanceof InvocationExpression call) {
            return resolution(call.getMethodName());
        }
        return Optional.empty();
    }

    private static Optional<ServiceUse> resolution(String method) {
        if (THROWING.contains(method)) {
            return Optional.of(ServiceUse.supplied("A call of " + method, "it throws"));
        }
        if (NULL_GIVING.contains(method)) {
            return Optional.of(ServiceUse.supplied("A call of " + method, "it finds nothing, silently"));
        }
        return Optional.empty();
    }

    private static Optional<InvocationExpression> invocationOf(GenericName name) {
        CSharpNode target =
                name.getParent() instanceof MemberAccess access && access.getMember() == name ? access : name;
        return target.getParent() instanceof InvocationExpression call && call.getTarget() == target
                ? Optional.of(call)
                : Optional.empty();
    }

    private static Optional<ServiceUse> elsewhere(CSharpNode type, CSharpNode parent) {
        if (parent instanceof ObjectCreation || parent instanceof BaseList || parent instanceof UsingDirective) {
            return Optional.empty();
        }
        if (parent instanceof VariableDeclaration declaration) {
            String names = declaration
                    .getDeclarators()
                    .toStream()
                    .map(declarator -> declarator.getName())
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            return Optional.of(ServiceUse.follows("The declaration of " + names));
        }
        if (parent instanceof DelegateDeclaration delegate) {
            return Optional.of(ServiceUse.follows("The return type of " + delegate.getName()));
        }
        if (parent instanceof PropertyDeclaration property) {
            String where = "The property " + property.getName();
            return Optional.of(
                    isInjected(property)
                            ? ServiceUse.supplied(where, "the view or component that has it cannot be made")
                            : ServiceUse.follows(where));
        }
        if (parent instanceof MethodDeclaration method) {
            return Optional.of(ServiceUse.follows("The return type of " + method.getName()));
        }
        if (parent instanceof ConstraintClause || parent instanceof TypeDeclaration || isStaticUse(type, parent)) {
            return Optional.empty();
        }
        return Optional.of(ServiceUse.follows("This use"));
    }

    /** Whether the framework fills a property of a component, or {@code @inject} declares it. */
    private static boolean isInjected(PropertyDeclaration property) {
        return property.descendants(Attribute.class)
                .any(attribute -> INJECTING.contains(attribute.getNameNode().getName()));
    }

    private static boolean isStaticUse(CSharpNode type, CSharpNode parent) {
        return parent instanceof MemberAccess access && access.getTarget() == type
                || parent instanceof Argument; // nameof(Type): a type name is no argument of anything else
    }
}
