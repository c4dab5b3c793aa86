package dev.hob.solution.restore;

import dev.hob.solution.evaluation.Origin;

/**
 * A package that restore resolved for one target framework of a project.
 *
 * @param id the package
 * @param requested the range that the project asked for, empty if it does not ask for the package itself
 * @param resolved the version that it got
 * @param direct whether the project asks for it, or a package or project that it uses does
 * @param origin where the version is written
 */
public record RestoredPackage(String id, String requested, String resolved, boolean direct, Origin origin) {}
