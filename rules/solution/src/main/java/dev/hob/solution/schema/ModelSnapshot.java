package dev.hob.solution.schema;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * A model snapshot: what EF Core believes the database of one context to be after the newest migration.
 *
 * @param context the context's type as the snapshot names it, with or without a namespace
 * @param name the class name of the snapshot, and where it stands
 * @param provider the provider that wrote it, if its text shows one
 * @param entities the entities in the order of the file, each once
 * @param doubts why it may say more, or something else, than what was read of it: one sentence each, empty for what EF Core's tool writes
 */
public record ModelSnapshot(
        String context,
        TextRegion name,
        Optional<ProviderEvidence> provider,
        List<Entity> entities,
        List<String> doubts) {

    /** Keeps the lists from changing. */
    public ModelSnapshot {
        entities = List.copyOf(entities);
        doubts = List.copyOf(doubts);
    }

    /** The entity of the CLR type with this full name. */
    public Optional<Entity> entity(String type) {
        return entities.stream().filter(entity -> entity.type().equals(type)).findFirst();
    }

    /** The context's type without its namespace. */
    public String simpleContext() {
        return context.substring(context.lastIndexOf('.') + 1);
    }
}
