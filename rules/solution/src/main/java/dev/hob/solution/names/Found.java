package dev.hob.solution.names;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of a lookup of a namespace or type name.
 *
 * @param entities what the name denotes: nothing if that is not known, several if it is ambiguous
 * @param how how the name leads there, a sentence for {@link Meaning#reason()}
 * @param evident whether the code shows by itself that the library is there: a using directive or a qualified name
 */
record Found(List<Entity> entities, String how, boolean evident) {

    static final Found NOTHING = new Found(List.of(), "", false);

    Found {
        entities = List.copyOf(entities);
    }

    static Found of(Entity entity, String how, boolean evident) {
        return new Found(List.of(entity), how, evident);
    }

    static Found ofTypes(List<DeclaredType> types, String how, boolean evident) {
        return new Found(types.stream().map(Entity::type).toList(), how, evident);
    }

    boolean isEmpty() {
        return entities.isEmpty();
    }

    Found because(String reason) {
        return new Found(entities, reason, true);
    }

    /** The types among what was found. */
    List<TypeRef> types() {
        return entities.stream()
                .filter(Entity.Type.class::isInstance)
                .map(e -> ((Entity.Type) e).type())
                .toList();
    }

    /** The one type that was found. */
    Optional<TypeRef> type() {
        List<TypeRef> types = types();
        return types.size() == 1 && entities.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    /** The namespace that was found. */
    Optional<String> namespace() {
        return entities.size() == 1 && entities.get(0) instanceof Entity.Namespace namespace
                ? Optional.of(namespace.name())
                : Optional.empty();
    }
}
