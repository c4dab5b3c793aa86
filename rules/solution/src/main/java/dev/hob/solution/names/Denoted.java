package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import java.util.List;
import java.util.Optional;

/**
 * What a name in the code denotes, as far as the sources tell.
 *
 * @param declarations the members or local things that it may denote: several where overloads are not told apart
 * @param entity the namespace or type that it denotes
 * @param isKnown whether it is certain that it denotes nothing else than what is listed; with nothing listed, that it
 *     denotes something that neither the solution nor a known library declares
 * @param how what it is, or why it is not known: a sentence for {@link Meaning#reason()}
 */
record Denoted(List<CSharpNode> declarations, Optional<Found> entity, boolean isKnown, String how) {

    Denoted {
        declarations = List.copyOf(declarations);
    }

    static Denoted declared(List<? extends CSharpNode> declarations, String how) {
        return new Denoted(List.copyOf(declarations), Optional.empty(), true, how);
    }

    static Denoted entity(Found found) {
        return new Denoted(List.of(), Optional.of(found), true, found.how());
    }

    /** Something that is declared where Hob does not look, and that no known library declares. */
    static Denoted elsewhere(String how) {
        return new Denoted(List.of(), Optional.empty(), true, how);
    }

    static Denoted unknown(String why) {
        return new Denoted(List.of(), Optional.empty(), false, why);
    }

    boolean isNothing() {
        return declarations.isEmpty()
                && entity.filter(found -> !found.isEmpty()).isEmpty();
    }
}
