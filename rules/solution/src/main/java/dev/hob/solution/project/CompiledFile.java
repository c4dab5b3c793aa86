package dev.hob.solution.project;

import dev.hob.solution.evaluation.Origin;

/**
 * A source file that a build compiles.
 *
 * @param uri the file, relative to the root, with {@code /}
 * @param included where the pattern or path that brings it in is written; {@link Origin#BUILT_IN} for the SDK's own
 * @param link under which path the project shows it, empty if under its own
 */
public record CompiledFile(String uri, Origin included, String link) {}
