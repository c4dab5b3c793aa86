package dev.hob.solution.names;

import java.util.List;

/** Which compilations a C# file takes part in. The project model answers this. */
public interface Compilations {

    /** The compilations of {@code uri}; none if no project is known to compile it. */
    List<Compilation> of(String uri);
}
