package dev.hob.solution.project;

import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.Optional;

/**
 * A reference to another project.
 *
 * @param written the path that is meant, relative to the root with {@code /}; as evaluated if it leaves the tree
 * @param project the URI of the project, if it lies in the tree
 * @param reference where it is written
 * @param assembly whether what the project builds is referenced; if not, its packages do not come along either
 * @param privateAssets whether projects that reference this one get nothing through it
 * @param doubt why the reference may not be there, if a condition cannot be decided
 */
public record ProjectUse(
        String written,
        Optional<String> project,
        Origin reference,
        boolean assembly,
        boolean privateAssets,
        Optional<Undetermined> doubt) {}
