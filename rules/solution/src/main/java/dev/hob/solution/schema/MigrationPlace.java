package dev.hob.solution.schema;

/**
 * Where the migrations of a context are kept, as EF Core's tool wants to be told.
 *
 * @param project the project that holds them
 * @param folder their folder, relative to the project's folder; {@code .} for the same
 * @param startup the project that starts the host; empty when it is the same or none is known
 */
public record MigrationPlace(String project, String folder, String startup) {}
