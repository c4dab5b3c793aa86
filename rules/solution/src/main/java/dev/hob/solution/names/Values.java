package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.ast.TypeDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What simple names in expressions denote as values or methods (§12.8.4): locals first, then members of the types around. */
final class Values {

    private final TypeIndex types;
    private final Members members;
    private final Scopes scopes;
    private final Map<CompilationUnit, Locals> locals = new ConcurrentHashMap<>();

    Values(TypeIndex types, Members members, Scopes scopes) {
        this.types = types;
        this.members = members;
        this.scopes = scopes;
    }

    /** The local variable, parameter, range variable or local function that {@code name} denotes. */
    Optional<CSharpNode> local(SimpleName name) {
        return locals.computeIfAbsent(name.getCompilationUnit(), Locals::of).find(name.getName(), name.startOffset());
    }

    /** The members that {@code name} denotes, if it denotes nothing local: of the innermost type that has any. */
    List<Member> members(SimpleName name, Compilation compilation) {
        for (TypeDeclaration around : name.ancestors(TypeDeclaration.class)) {
            Optional<TypeRef> type = typeAround(around);
            List<Member> found = type.map(t -> members.named(t, name.getName())).orElse(List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return imported(name, compilation);
    }

    private List<Member> imported(SimpleName name, Compilation compilation) {
        Optional<Scope> scope = Optional.of(scopes.around(name, compilation));
        while (scope.isPresent()) {
            for (Imports.Type imported : scope.get().imports().statics()) {
                for (TypeRef type : imported.target().get().types()) {
                    List<Member> found = members.named(type, name.getName());
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            scope = scope.get().outer();
        }
        return List.of();
    }

    /** The type that {@code node} stands in, with its type parameters as arguments. */
    Optional<TypeRef> typeAround(CSharpNode node) {
        return node.ancestorsOrSelf()
                .filterIs(TypeDeclaration.class)
                .firstOpt()
                .flatMap(types::of)
                .map(type -> TypeRef.of(
                        type,
                        type.typeParameters().stream()
                                .map(name -> TypeRef.parameter(
                                        name, type.parts().get(0).declaration()))
                                .toList()));
    }
}
