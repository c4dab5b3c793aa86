package dev.hob.solution.schema;

/**
 * A model snapshot and the file that declares it.
 *
 * @param uri the file, relative to the root, with {@code /}
 * @param complete whether the file has no syntax error; what seems to be missing proves something only then
 */
public record PlacedSnapshot(String uri, ModelSnapshot snapshot, boolean complete) {

    /** The folder of the file, empty for the root. */
    public String folder() {
        return Folders.of(uri);
    }
}
