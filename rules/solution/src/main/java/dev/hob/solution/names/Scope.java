package dev.hob.solution.names;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One level of the search outwards from a name: a namespace with what is imported at that level (§7.8.1). The outermost
 * is the global namespace with what the compilation unit and the global using directives import.
 */
final class Scope {

    private final Scope outer;
    private final String namespace;
    private final Imports imports;

    private Scope(Scope outer, String namespace, Imports imports) {
        this.outer = outer;
        this.namespace = namespace;
        this.imports = imports;
    }

    static Scope global(Imports imports) {
        return new Scope(null, "", imports);
    }

    /** The level of the namespace {@code name} inside this one. */
    Scope inside(String name) {
        return new Scope(this, TypeName.join(namespace, name), Imports.NONE);
    }

    Scope importing(Imports more) {
        return new Scope(outer, namespace, more);
    }

    Optional<Scope> outer() {
        return Optional.ofNullable(outer);
    }

    String namespace() {
        return namespace;
    }

    Imports imports() {
        return imports;
    }

    /** Whether this level or one around it is in {@code wanted} or imports it. */
    boolean brings(String wanted) {
        return namespace.equals(wanted)
                || imports.namespaces().stream()
                        .anyMatch(imported -> imported.name().equals(wanted))
                || outer != null && outer.brings(wanted);
    }

    /** The aliases of this level and of those around it, whose targets {@code wanted} holds for. */
    Stream<String> aliases(Predicate<Found> wanted) {
        Stream<String> here = imports.aliases().entrySet().stream()
                .filter(alias -> wanted.test(alias.getValue().get()))
                .map(Map.Entry::getKey);
        return outer == null ? here : Stream.concat(here, outer.aliases(wanted));
    }

    /** The namespaces that this level and those around it import. */
    Stream<String> imported() {
        Stream<String> here = imports.namespaces().stream().map(Imports.Namespace::name);
        return outer == null ? here : Stream.concat(here, outer.imported());
    }

    boolean isGlobal() {
        return outer == null;
    }
}
