package dev.hob.solution.project;

import dev.hob.solution.evaluation.Value;
import java.util.List;
import java.util.Optional;

/**
 * A way on which a build gets a package.
 *
 * @param project the project that references the package
 * @param use its reference
 * @param path the project references that lead there, the build's own first; empty if the build references the package
 *     itself
 * @param pinned the central version that the build itself declares for the package and that counts instead, because it pins
 *     what comes along
 */
public record PackageReach(Project project, PackageUse use, List<ProjectUse> path, Optional<CentralVersion> pinned) {

    /** Keeps the way as it is. */
    public PackageReach {
        path = List.copyOf(path);
    }

    /** The version that the build gets on this way. */
    public Value version() {
        return pinned.map(CentralVersion::version).orElseGet(use::version);
    }

    /** Whether every project reference on the way is there for sure. */
    public boolean isCertain() {
        return path.stream().allMatch(step -> step.doubt().isEmpty());
    }

    /** Whether the build references the package itself. */
    public boolean isDirect() {
        return path.isEmpty();
    }
}
