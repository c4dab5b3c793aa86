package dev.hob.solution.project;

import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.evaluation.Value;

/**
 * A {@code PackageVersion}: the version that central package management gives a package, wherever it is referenced.
 *
 * @param id the package
 * @param version the version as written
 * @param declaration where the declaration names the package
 */
public record CentralVersion(String id, Value version, Origin declaration) {}
