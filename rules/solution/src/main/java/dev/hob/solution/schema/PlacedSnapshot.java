package dev.hob.solution.schema;

import java.util.List;

/**
 * A model snapshot and the file that declares it.
 *
 * @param uri the file, relative to the root, with {@code /}
 * @param doubts why it cannot be trusted to hold all that it seems to and nothing else: syntax errors of the file, and the snapshot's own
 */
public record PlacedSnapshot(String uri, ModelSnapshot snapshot, List<String> doubts) {

    /** Keeps the doubts from changing. */
    public PlacedSnapshot {
        doubts = List.copyOf(doubts);
    }

    /** Whether what seems to be in it, or to be missing, proves something. */
    public boolean complete() {
        return doubts.isEmpty();
    }

    /** The folder of the file, empty for the root. */
    public String folder() {
        return Folders.of(uri);
    }
}
