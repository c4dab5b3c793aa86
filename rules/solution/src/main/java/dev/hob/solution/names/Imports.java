package dev.hob.solution.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the using directives of one compilation unit or namespace bring (§14.5).
 *
 * @param namespaces the imported namespaces
 * @param statics the types whose static and nested members are imported
 * @param aliases the aliases, by name
 */
record Imports(List<Namespace> namespaces, List<Type> statics, Map<String, Supplier<Found>> aliases) {

    static final Imports NONE = new Imports(List.of(), List.of(), Map.of());

    /** An imported namespace and the sentence that says what imports it. */
    record Namespace(String name, String how) {}

    /** A type whose members are imported. */
    record Type(Supplier<Found> target, String how) {

        boolean isOneOf(String fullName) {
            return target.get().types().stream()
                    .anyMatch(type -> type.fullName().equals(fullName));
        }
    }

    Imports {
        namespaces = List.copyOf(namespaces);
        statics = List.copyOf(statics);
        aliases = Map.copyOf(aliases);
    }

    /** How {@code type} is imported: with its namespace or, a nested one, with the type around it; nothing if it is not. */
    Optional<String> bringing(DeclaredType type) {
        TypeName name = type.typeName();
        return name.isNested()
                ? statics.stream()
                        .filter(imported -> imported.isOneOf(name.outer()))
                        .map(Type::how)
                        .findFirst()
                : namespaces.stream()
                        .filter(imported -> imported.name().equals(name.namespace()))
                        .map(Namespace::how)
                        .findFirst();
    }
}
