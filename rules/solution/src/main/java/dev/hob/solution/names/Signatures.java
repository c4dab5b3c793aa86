package dev.hob.solution.names;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.DelegateDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.TypeNode;
import java.util.Optional;

/** The types in signatures: of parameters, of what is returned, and those of delegate types. */
final class Signatures {

    private static final String EXPRESSION_TREE = "System.Linq.Expressions.Expression`1";

    private final NameLookup names;
    private final Contexts contexts;

    Signatures(NameLookup names, Contexts contexts) {
        this.names = names;
        this.contexts = contexts;
    }

    /** The parameter that {@code argument} belongs to. */
    static Optional<Parameter> parameter(Callable callable, Argument argument) {
        return callable.parameter(
                argument.getIndexInParent(), argument.getArgumentName().map(ArgumentName::getName));
    }

    /** The type of a parameter, with the type arguments of the type that declares the method. */
    Optional<TypeRef> type(Parameter parameter, Callable callable) {
        return parameter.getType().map(type -> type(type, callable));
    }

    /** The type that one argument is passed as: for one of several in a {@code params} array its element type. */
    Optional<TypeRef> passed(Parameter parameter, Callable callable) {
        Optional<TypeRef> type = type(parameter, callable);
        return parameter.hasModifier(Modifier.PARAMS)
                ? type.map(t -> t.arguments().size() == 1 ? t.arguments().get(0) : t)
                : type;
    }

    private TypeRef type(TypeNode node, Callable callable) {
        return names.type(node, contexts.any(node)).with(callable.values());
    }

    /** The parameters and the return type of a delegate type. */
    Optional<Callable> signature(TypeRef delegate) {
        if (delegate.is(EXPRESSION_TREE) && delegate.arguments().size() == 1) {
            return signature(delegate.arguments().get(0));
        }
        return delegate.declaration()
                .filter(type -> !type.parts().isEmpty())
                .map(type -> (CSharpNode) type.parts().get(0).declaration())
                .filter(DelegateDeclaration.class::isInstance)
                .map(declaration -> Callable.of((DelegateDeclaration) declaration, delegate));
    }

    /** What {@code callable} returns, with the type arguments of the type that declares it. */
    TypeRef returnType(Callable callable) {
        return callable.returnType().map(type -> type(type, callable)).orElse(TypeRef.UNKNOWN);
    }
}
