package dev.hob.solution.names;

import dev.hob.csharp.ast.ExtensionBlock;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.ParameterList;
import dev.hob.csharp.ast.TypeNode;
import dev.hob.csharp.ast.TypeParameterOwner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An extension method (§15.6.10), also one of an extension block.
 *
 * @param container the static class that declares it
 * @param method its declaration
 * @param uri the file or library that it is declared in
 */
record ExtensionMethod(DeclaredType container, MethodDeclaration method, String uri) {

    private boolean isInBlock() {
        return method.getParent() instanceof ExtensionBlock;
    }

    /** What it extends. */
    Parameter receiver() {
        ParameterList list = method.getParent() instanceof ExtensionBlock block
                ? block.getParameterList()
                : method.getParameterList();
        return list.getParameters().first();
    }

    /** Whether {@code other} is declared by a class of the same full name, with parameters whose types are called the same. */
    boolean isDeclaredLike(ExtensionMethod other) {
        return container.fullName().equals(other.container.fullName())
                && method.getArity() == other.method.getArity()
                && signature().equals(other.signature());
    }

    private List<String> signature() {
        return Stream.concat(Stream.of(receiver()), parameters().stream())
                .map(parameter ->
                        parameter.getType().map(ExtensionMethod::called).orElse(""))
                .toList();
    }

    /** The type as written, without namespaces, aliases in front of them and marks for null. */
    private static String called(TypeNode type) {
        return type.getText().toString().replaceAll("[\\w:]+[.:]|[\\s?]", "");
    }

    /** The first type that constrains its type parameter {@code name}. */
    Optional<TypeNode> constraint(String name) {
        return Stream.concat(
                        method.getConstraintClauses().toStream(),
                        method.getParent() instanceof TypeParameterOwner owner
                                ? owner.getConstraintClauses().toStream()
                                : Stream.empty())
                .filter(clause -> clause.getTypeParameter().getName().equals(name))
                .flatMap(clause -> clause.getConstraints().toStream())
                .flatMap(constraint -> constraint.getType().stream())
                .findFirst();
    }

    /** The parameters behind the receiver. */
    List<Parameter> parameters() {
        List<Parameter> all = method.getParameterList().getParameters().toList();
        return isInBlock() ? all : all.subList(1, all.size());
    }
}
