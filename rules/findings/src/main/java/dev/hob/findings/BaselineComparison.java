package dev.hob.findings;

import java.util.List;

/**
 * How an audit compares with an earlier one.
 *
 * @param gone what the earlier one found and this one does not, in report order
 * @param renamedFolders folders that findings have moved with
 */
public record BaselineComparison(List<Gone> gone, List<RenamedFolder> renamedFolders) {

    /** Copies. */
    public BaselineComparison {
        gone = List.copyOf(gone);
        renamedFolders = List.copyOf(renamedFolders);
    }

    /**
     * A finding of the earlier audit that is gone.
     *
     * @param message as it was told then
     * @param uri the file as it was called then
     * @param region where it was then
     * @param key its {@code hob/v1} key
     */
    public record Gone(String rule, Level level, String message, String uri, Region region, String key) {}

    /** A folder's name in the earlier audit and in this one; empty for the root. */
    public record RenamedFolder(String before, String after) {}
}
