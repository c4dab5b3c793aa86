package dev.hob.solution.schema;

import java.util.Map;

/**
 * A column as a migration describes it.
 *
 * @param clrType its C# type, keywords preferred; empty when the migration leaves it out
 * @param type its type in the database, empty when the migration leaves it to the provider
 * @param annotations the provider's annotations by name, values as written but for constant texts
 */
public record Column(String name, String clrType, String type, boolean nullable, Map<String, String> annotations) {}
