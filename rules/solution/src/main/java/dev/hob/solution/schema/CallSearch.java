package dev.hob.solution.schema;

import dev.hob.csharp.ast.InvocationExpression;
import dev.hob.solution.source.CSharpSources;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds calls by the name of the method in groups of projects, parsing only files that hold the name. */
final class CallSearch {

    private final CSharpSources sources;
    private final SchemaProjects projects;

    CallSearch(CSharpSources sources, SchemaProjects projects) {
        this.sources = sources;
        this.projects = projects;
    }

    /** The calls of any of {@code methods} in the files of {@code group}, in the order of files. */
    List<PlacedCall> in(Collection<String> group, List<String> methods) {
        Set<String> calling = new HashSet<>(sources.filesWith(methods));
        return group.stream()
                .flatMap(project -> projects.files(project).stream())
                .filter(calling::contains)
                .distinct()
                .sorted()
                .flatMap(uri -> sources.parsed(uri).tree().stream()
                        .flatMap(tree ->
                                tree.descendants(InvocationExpression.class).toStream())
                        .filter(call -> methods.contains(call.getMethodName()))
                        .map(call -> new PlacedCall(uri, call)))
                .toList();
    }
}
