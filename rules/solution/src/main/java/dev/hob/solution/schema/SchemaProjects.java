package dev.hob.solution.schema;

import java.util.List;
import java.util.Optional;

/** What the schema needs to know of projects. The project model answers it. Projects go by their URI. */
public interface SchemaProjects {

    /** The project that compiles {@code file}. */
    Optional<String> projectOf(String file);

    /** The C# files that {@code project} compiles. */
    List<String> files(String project);

    /** The projects that {@code project} references, not what these reference. */
    List<String> references(String project);

    /** The projects that reference {@code project} themselves. */
    List<String> referencedBy(String project);

    /** Whether it makes something that can be started. */
    boolean isExecutable(String project);
}
