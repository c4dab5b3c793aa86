package dev.hob.solution.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks a name up in namespaces and their imports, from the innermost scope outwards (§7.8.1). */
final class ScopeLookup {

    private final TypeIndex types;
    private final Namespaces namespaces;

    ScopeLookup(TypeIndex types, Namespaces namespaces) {
        this.types = types;
        this.namespaces = namespaces;
    }

    /** What {@code name} denotes, seen from {@code innermost}. */
    Found find(String name, int arity, Scope innermost, Compilation compilation) {
        List<DeclaredType> candidates = types.named(name, arity, compilation);
        Optional<Scope> scope = Optional.of(innermost);
        while (scope.isPresent()) {
            Found found = at(scope.get(), name, arity, candidates, compilation);
            if (!found.isEmpty()) {
                return found;
            }
            scope = scope.get().outer();
        }
        return Found.NOTHING;
    }

    private Found at(Scope scope, String name, int arity, List<DeclaredType> candidates, Compilation compilation) {
        Found direct = inNamespace(scope.namespace(), name, arity, candidates, compilation);
        if (!direct.isEmpty()) {
            return direct;
        }
        Supplier<Found> alias = arity == 0 ? scope.imports().aliases().get(name) : null;
        if (alias != null) {
            return alias.get().because("the alias " + name + " stands for it");
        }
        return imported(scope.imports(), candidates);
    }

    /** What {@code name} denotes directly in {@code namespace}: a namespace before a type. */
    Found inNamespace(String namespace, String name, int arity, Compilation compilation) {
        return inNamespace(namespace, name, arity, types.named(name, arity, compilation), compilation);
    }

    private Found inNamespace(
            String namespace, String name, int arity, List<DeclaredType> candidates, Compilation compilation) {
        String joined = TypeName.join(namespace, name);
        if (arity == 0 && namespaces.exists(joined, compilation)) {
            return Found.of(new Entity.Namespace(joined), "it is the namespace " + joined, false);
        }
        List<DeclaredType> found = candidates.stream()
                .filter(type -> !type.typeName().isNested() && type.namespace().equals(namespace))
                .toList();
        return Found.ofTypes(withoutHidden(found), "the code lies in the namespace " + namespace, false);
    }

    /** A type in source hides one of the same full name in a library: the compiler warns (CS0436) and takes the source. */
    private static List<DeclaredType> withoutHidden(List<DeclaredType> found) {
        return found.stream()
                .filter(type -> type.isOwn()
                        || found.stream()
                                .noneMatch(own -> own.isOwn() && own.fullName().equals(type.fullName())))
                .toList();
    }

    private static Found imported(Imports imports, List<DeclaredType> candidates) {
        List<DeclaredType> found = candidates.stream()
                .filter(type -> imports.bringing(type).isPresent())
                .toList();
        return found.isEmpty()
                ? Found.NOTHING
                : Found.ofTypes(
                        withoutHidden(found), imports.bringing(found.get(0)).orElseThrow(), true);
    }
}
