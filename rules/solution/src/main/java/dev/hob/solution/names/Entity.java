package dev.hob.solution.names;

import java.util.List;

/** What a namespace or type name (§7.8) denotes. */
sealed interface Entity {

    /** A namespace by its full name. */
    record Namespace(String name) implements Entity {}

    /** A type. */
    record Type(TypeRef type) implements Entity {}

    static Entity type(DeclaredType type) {
        return new Type(TypeRef.of(type, List.of()));
    }
}
