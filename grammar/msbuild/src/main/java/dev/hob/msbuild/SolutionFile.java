package dev.hob.msbuild;

import java.util.List;

/**
 * A solution file of the old form ({@code .sln}): the projects and folders that it lists.
 *
 * @param entries in the order of the file
 * @see <a href="https://learn.microsoft.com/visualstudio/extensibility/internals/solution-dot-sln-file">The format</a>
 */
public record SolutionFile(List<Entry> entries) {

    /**
     * A {@code Project} line.
     *
     * @param type the GUID of the kind of project, as written
     * @param name the name shown in the solution
     * @param path the path as written, with the separators of the file
     * @param pathStart offset of the path, behind its quote
     * @param id the GUID by which the rest of the file names it
     */
    public record Entry(String type, String name, String path, int pathStart, String id) {}
}
