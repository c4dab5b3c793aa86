package dev.hob.solution.names;

import java.util.List;
import java.util.Map;
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
    record Type(Supplier<Found> target, String how) {}

    Imports {
        namespaces = List.copyOf(namespaces);
        statics = List.copyOf(statics);
        aliases = Map.copyOf(aliases);
    }
}
