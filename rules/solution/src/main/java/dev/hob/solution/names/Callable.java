package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.DelegateDeclaration;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.TypeParameter;
import dev.hob.csharp.ast.TypeParameterOwner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a call may mean.
 *
 * @param node its declaration
 * @param parameters the parameters that the arguments of the call belong to
 * @param receiver the parameter that an extension method called like an instance method gets its receiver in
 * @param returnType what it returns, as written
 * @param typeParameters its own type parameters
 * @param values the type arguments of the type that declares it
 * @param uri the file or library that it is declared in
 */
record Callable(
        CSharpNode node,
        List<Parameter> parameters,
        Optional<Parameter> receiver,
        TypeNode returnType,
        List<String> typeParameters,
        Map<String, TypeRef> values,
        String uri) {

    static Callable of(MethodDeclaration method, TypeRef owner, String uri) {
        return new Callable(
                method,
                method.getParameterList().getParameters().toList(),
                Optional.empty(),
                method.getReturnType(),
                typeParameters(method),
                BaseTypes.arguments(owner),
                uri);
    }

    static Callable of(LocalFunctionStatement function, String uri) {
        return new Callable(
                function,
                function.getParameterList().getParameters().toList(),
                Optional.empty(),
                function.getReturnType(),
                typeParameters(function),
                Map.of(),
                uri);
    }

    static Callable of(DelegateDeclaration declaration, TypeRef type, String uri) {
        return new Callable(
                declaration,
                declaration
                        .getParameterList()
                        .map(list -> list.getParameters().toList())
                        .orElse(List.of()),
                Optional.empty(),
                declaration.getReturnType(),
                List.of(),
                BaseTypes.arguments(type),
                uri);
    }

    static Callable of(ExtensionMethod extension) {
        List<String> typeParameters = new ArrayList<>(typeParameters(extension.method()));
        if (extension.method().getParent() instanceof TypeParameterOwner block) {
            typeParameters.addAll(typeParameters(block));
        }
        return new Callable(
                extension.method(),
                extension.parameters(),
                Optional.of(extension.receiver()),
                extension.method().getReturnType(),
                typeParameters,
                Map.of(),
                extension.uri());
    }

    private static List<String> typeParameters(TypeParameterOwner owner) {
        return owner.getTypeParameters().toList(TypeParameter::getName);
    }

    /** Whether it can be called with {@code count} arguments. */
    boolean takes(int count) {
        long required = parameters.stream()
                .filter(p -> p.getDefault().isEmpty() && !p.hasModifier(Modifier.PARAMS))
                .count();
        boolean open = parameters.stream().anyMatch(p -> p.hasModifier(Modifier.PARAMS));
        return required <= count && (open || count <= parameters.size());
    }

    /** The parameter that the argument at {@code index}, or called {@code name}, belongs to. */
    Optional<Parameter> parameter(int index, Optional<String> name) {
        if (name.isPresent()) {
            return parameters.stream()
                    .filter(p -> p.getName().equals(name.get()))
                    .findFirst();
        }
        if (index < parameters.size()) {
            return Optional.of(parameters.get(index));
        }
        boolean open =
                !parameters.isEmpty() && parameters.get(parameters.size() - 1).hasModifier(Modifier.PARAMS);
        return open ? Optional.of(parameters.get(parameters.size() - 1)) : Optional.empty();
    }
}
