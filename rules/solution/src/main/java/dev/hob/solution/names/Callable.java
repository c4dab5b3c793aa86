package dev.hob.solution.names;

import dev.hob.csharp.ast.Argument;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.ConstructorDeclaration;
import dev.hob.csharp.ast.DelegateDeclaration;
import dev.hob.csharp.ast.LocalFunctionStatement;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParameterList;
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
 * @param node its declaration; of a primary constructor its parameters
 * @param parameters the parameters that the arguments of the call belong to
 * @param receiver the parameter that an extension method called like an instance method gets its receiver in
 * @param returnType what it returns, as written; nothing for a constructor
 * @param typeParameters its own type parameters
 * @param values the type arguments of the type that declares it
 */
record Callable(
        CSharpNode node,
        List<Parameter> parameters,
        Optional<Parameter> receiver,
        Optional<TypeNode> returnType,
        List<String> typeParameters,
        Map<String, TypeRef> values) {

    static Callable of(MethodDeclaration method, TypeRef owner) {
        return new Callable(
                method,
                method.getParameterList().getParameters().toList(),
                Optional.empty(),
                Optional.of(method.getReturnType()),
                typeParameters(method),
                BaseTypes.arguments(owner));
    }

    static Callable of(ConstructorDeclaration constructor, TypeRef owner) {
        return ofConstructor(constructor, constructor.getParameterList(), owner);
    }

    /** A primary constructor. */
    static Callable of(ParameterList parameters, TypeRef owner) {
        return ofConstructor(parameters, parameters, owner);
    }

    private static Callable ofConstructor(CSharpNode node, ParameterList parameters, TypeRef owner) {
        return new Callable(
                node,
                parameters.getParameters().toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                BaseTypes.arguments(owner));
    }

    static Callable of(LocalFunctionStatement function) {
        return new Callable(
                function,
                function.getParameterList().getParameters().toList(),
                Optional.empty(),
                Optional.of(function.getReturnType()),
                typeParameters(function),
                Map.of());
    }

    static Callable of(DelegateDeclaration declaration, TypeRef type) {
        return new Callable(
                declaration,
                declaration
                        .getParameterList()
                        .map(list -> list.getParameters().toList())
                        .orElse(List.of()),
                Optional.empty(),
                Optional.of(declaration.getReturnType()),
                List.of(),
                BaseTypes.arguments(type));
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
                Optional.of(extension.method().getReturnType()),
                typeParameters,
                Map.of());
    }

    private static List<String> typeParameters(TypeParameterOwner owner) {
        return owner.getTypeParameters().toList(TypeParameter::getName);
    }

    /** Whether it can be called with {@code count} arguments. */
    boolean takes(int count) {
        long required = parameters.stream().filter(Callable::isRequired).count();
        return required <= count && (isOpen() || count <= parameters.size());
    }

    /** Whether it can be called with so many arguments, and with those that are named. */
    boolean takes(List<Argument> arguments) {
        return takes(arguments.size())
                && arguments.stream()
                        .flatMap(argument -> argument.getArgumentName().stream())
                        .map(ArgumentName::getName)
                        .allMatch(name ->
                                parameters.stream().anyMatch(p -> p.getName().equals(name)));
    }

    private static boolean isRequired(Parameter parameter) {
        return parameter.getDefault().isEmpty() && !parameter.hasModifier(Modifier.PARAMS);
    }

    private boolean isOpen() {
        return parameters.stream().anyMatch(p -> p.hasModifier(Modifier.PARAMS));
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
        return isOpen() ? Optional.of(parameters.get(parameters.size() - 1)) : Optional.empty();
    }
}
