package dev.hob.rule.behaviour;

import dev.hob.csharp.ast.BaseList;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.GenericName;
import dev.hob.csharp.ast.InterfaceDeclaration;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.ObjectCreation;
import dev.hob.csharp.ast.TypeofExpression;
import java.util.regex.Pattern;

/**
 * Tells a type that a host provides, by a class that implements it or a registration with its services, from one that it only asks for: a
 * parameter, a field, {@code GetRequiredService}.
 */
final class ProvidedType {

    /** The methods of IServiceCollection, those of ServiceDescriptor, and what Scrutor and others name alike. */
    private static final Pattern REGISTRATION = Pattern.compile(
            "(?:Try)?(?:Add|Replace|Decorate)\\w*|(?:Keyed)?(?:Transient|Scoped|Singleton)|Describe\\w*");

    private ProvidedType() {}

    /** Whether {@code name} stands where a type is implemented or registered. */
    static boolean isNamedBy(NamedNode name) {
        CSharpNode type = (CSharpNode) name;
        while (type.getParent() instanceof NameNode qualified && !(qualified instanceof GenericName)) {
            type = qualified;
        }
        CSharpNode around = type.getParent();
        if (around instanceof BaseList) {
            return !(around.getParent() instanceof InterfaceDeclaration);
        }
        if (around instanceof GenericName method) {
            return REGISTRATION.matcher(method.getName()).matches() && isCalled(method);
        }
        return around instanceof TypeofExpression && isRegistered(around);
    }

    private static boolean isCalled(GenericName method) {
        InvocationExpression call = method.ancestors(InvocationExpression.class).first();
        return call != null && call.getMethod().filter(method::equals).isPresent();
    }

    private static boolean isRegistered(CSharpNode argument) {
        CSharpNode call = argument.ancestors()
                .filter(node -> node instanceof InvocationExpression || node instanceof ObjectCreation)
                .first();
        return call instanceof InvocationExpression invocation
                ? REGISTRATION.matcher(invocation.getMethodName()).matches()
                : call instanceof ObjectCreation creation
                        && creation.getType()
                                .filter(type -> type instanceof NameNode name
                                        && name.getName().equals("ServiceDescriptor"))
                                .isPresent();
    }
}
