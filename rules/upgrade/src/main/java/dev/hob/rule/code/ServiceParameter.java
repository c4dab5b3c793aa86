package dev.hob.rule.code;

import dev.hob.csharp.ast.AnonymousMethod;
import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.Attribute;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.DelegateDeclaration;
import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.csharp.ast.LambdaExpression;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.TypeNode;
import java.util.Set;

/** Tells what happens to a parameter whose type the container no longer knows, by whose parameter it is. */
final class ServiceParameter {

    private static final Set<String> CONTROLLER_BASES =
            Set.of("Controller", "ControllerBase", "PageModel", "ViewComponent");
    private static final Set<String> HOSTED_BASES =
            Set.of("BackgroundService", "IHostedService", "IHostedLifecycleService");
    private static final Set<String> HANDLER_WITHOUT_BODY = Set.of("MapGet", "MapDelete", "MapMethods", "MapHead");
    private static final Set<String> HANDLER_WITH_BODY = Set.of("MapPost", "MapPut", "MapPatch", "Map", "MapFallback");

    private ServiceParameter() {}

    static ServiceUse use(Parameter parameter) {
        CSharpNode owner = parameter.getParent().getParent();
        if (owner instanceof ConstructorDeclaration constructor) {
            return ofConstructor(parameter, (TypeDeclaration) constructor.getParent());
        }
        if (owner instanceof DelegateDeclaration delegate) {
            return ServiceUse.follows("A parameter of the delegate " + delegate.getName());
        }
        if (owner instanceof TypeDeclaration type) {
            return ofConstructor(parameter, type);
        }
        if (owner instanceof MethodDeclaration method) {
            return ofMethod(parameter, method);
        }
        if (owner instanceof LambdaExpression || owner instanceof AnonymousMethod) {
            return ofHandler(parameter, owner);
        }
        if (owner instanceof LocalFunctionStatement function) {
            return ServiceUse.follows("A parameter of " + function.getName());
        }
        return ServiceUse.follows("A parameter");
    }

    private static ServiceUse ofConstructor(Parameter parameter, TypeDeclaration type) {
        String where = "The constructor of " + type.getName();
        if (parameter.getDefault().isPresent()) {
            return ServiceUse.supplied(where, "the optional parameter silently keeps its default");
        }
        if (hasBase(type, HOSTED_BASES) || isMiddleware(type)) {
            return ServiceUse.supplied(where, "the host does not start");
        }
        if (hasBase(type, CONTROLLER_BASES)) {
            return ServiceUse.supplied(where, "every request to it fails with status 500");
        }
        return ServiceUse.supplied(
                where,
                "in Development the host is not built, in Production the first use of " + type.getName() + " fails");
    }

    private static ServiceUse ofMethod(Parameter parameter, MethodDeclaration method) {
        if (isFromServices(parameter)) {
            return ServiceUse.supplied("The action " + method.getName(), "every request to it fails with status 500");
        }
        if (method.getParent() instanceof TypeDeclaration type && isInvoke(method) && isMiddleware(type)) {
            return ServiceUse.supplied("The middleware " + type.getName(), "every request fails with status 500");
        }
        return ServiceUse.follows("A parameter of " + method.getName());
    }

    private static ServiceUse ofHandler(Parameter parameter, CSharpNode lambda) {
        String method = lambda.getParent() instanceof Argument argument
                        && argument.getParent().getParent() instanceof InvocationExpression call
                ? call.getMethodName()
                : "";
        String where = "The handler of " + method;
        if (HANDLER_WITHOUT_BODY.contains(method) && !isFromServices(parameter)) {
            return ServiceUse.supplied(
                    where, "the host does not start, because the parameter is taken for a request body");
        }
        if (HANDLER_WITH_BODY.contains(method) || HANDLER_WITHOUT_BODY.contains(method)) {
            return ServiceUse.supplied(where, "the parameter is null, or the request fails with status 400 or 500");
        }
        return ServiceUse.follows("A parameter of a lambda");
    }

    private static boolean isFromServices(Parameter parameter) {
        return parameter
                .descendants(Attribute.class)
                .any(attribute -> attribute.getName().matches("From(Keyed)?Services(Attribute)?"));
    }

    private static boolean isMiddleware(TypeDeclaration type) {
        return type.getMembers()
                .filterIs(MethodDeclaration.class)
                .any(method -> isInvoke(method)
                        && method.descendants(Parameter.class)
                                .any(p -> p.getType()
                                        .map(TypeNode::getText)
                                        .orElse("")
                                        .endsWith("HttpContext")));
    }

    private static boolean isInvoke(MethodDeclaration method) {
        return method.getName().equals("InvokeAsync") || method.getName().equals("Invoke");
    }

    private static boolean hasBase(TypeDeclaration type, Set<String> names) {
        return type.getBaseTypes().any(base -> base instanceof NameNode name && names.contains(name.getName()));
    }
}
