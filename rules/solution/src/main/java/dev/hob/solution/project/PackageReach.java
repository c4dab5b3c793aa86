package dev.hob.solution.project;

import java.util.List;

/**
 * A way on which a build gets a package.
 *
 * @param project the project that references the package
 * @param use its reference
 * @param path the project references that lead there, the build's own first; empty if the build references the package
 *     itself
 */
public record PackageReach(Project project, PackageUse use, List<ProjectUse> path) {

    /** Keeps the way as it is. */
    public PackageReach {
        path = List.copyOf(path);
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
