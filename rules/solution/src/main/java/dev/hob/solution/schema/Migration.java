package dev.hob.solution.schema;

import java.util.List;
import java.util.Optional;

/**
 * A migration: the operations that lead to the next state of the schema, and those that lead back.
 *
 * @param name the class name
 * @param context the context's type if this part of the class names it, else empty; EF's tool writes it into the designer file
 * @param provider the provider that wrote it, if its text shows one
 * @param up the operations of {@code Up}, in order, those under conditions included
 * @param down the operations of {@code Down}
 */
public record Migration(
        String name,
        String context,
        Optional<ProviderEvidence> provider,
        List<MigrationOperation> up,
        List<MigrationOperation> down) {

    /** Keeps the operations from changing. */
    public Migration {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }
}
