package dev.hob.solution.schema;

import dev.hob.csharp.ast.ClassDeclaration;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.TypeofExpression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What model snapshots and migrations have in common as classes: a base class of EF Core, a context, methods that take a builder. */
final class EfClasses {

    private EfClasses() {}

    static boolean derivesFrom(ClassDeclaration type, String baseClass) {
        return type.getBaseTypes()
                .any(base -> base instanceof NameNode name && name.getName().equals(baseClass));
    }

    static Optional<MethodDeclaration> method(ClassDeclaration type, String name) {
        return Optional.ofNullable(type.getMembers()
                .filterIs(MethodDeclaration.class)
                .filter(method -> method.getName().equals(name))
                .first());
    }

    /** The name of the only parameter, the builder. */
    static String builder(MethodDeclaration method) {
        Parameter parameter = method.getParameterList().getParameters().first();
        return parameter == null ? "" : parameter.getName();
    }

    /** The type that stands in {@code [DbContext(typeof(X))]}, as written. */
    static Optional<String> context(ClassDeclaration type) {
        return type.getAttributes()
                .toStream()
                .filter(attribute -> List.of("DbContext", "DbContextAttribute")
                        .contains(attribute.getNameNode().getName()))
                .flatMap(attribute -> attribute.getArgumentList().stream())
                .flatMap(list -> list.getArguments().toStream())
                .flatMap(argument ->
                        argument.getValue() instanceof TypeofExpression of && of.getType() instanceof NameNode name
                                ? Stream.of(name.getDottedName())
                                : Stream.empty())
                .findFirst();
    }
}
