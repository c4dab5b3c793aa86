package dev.hob.solution.names;

import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.solution.source.CSharpSources;
import dev.hob.solution.source.FileOutline;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The namespaces that exist: those that the solution declares, by project, and those of the known libraries. */
final class Namespaces {

    private static final String NO_PROJECT = "";

    private final Map<String, Set<String>> projectsByOwn = new HashMap<>();
    private final Map<String, Set<String>> librariesByNamespace = new HashMap<>();

    Namespaces(CSharpSources sources, Compilations compilations, Libraries libraries) {
        for (String uri : sources.files()) {
            Collection<String> declared = declaredIn(uri, sources);
            if (!declared.isEmpty()) {
                Set<String> projects =
                        compilations.of(uri).stream().map(Compilation::project).collect(Collectors.toSet());
                declared.forEach(name ->
                        addWithParents(projectsByOwn, name, projects.isEmpty() ? Set.of(NO_PROJECT) : projects));
            }
        }
        for (Library library : libraries.all()) {
            library.namespaces().forEach(name -> addWithParents(librariesByNamespace, name, Set.of(library.name())));
        }
    }

    /** Where one file declares several namespaces they may be nested, and only its tree tells. */
    private static Collection<String> declaredIn(String uri, CSharpSources sources) {
        FileOutline outline = sources.outline(uri);
        if (outline.namespaces().size() < 2) {
            return outline.namespaces();
        }
        return sources.parsed(uri)
                .tree()
                .map(tree -> tree.descendants(NamespaceDeclaration.class)
                        .toList(n -> TypeName.join(TypeName.namespaceAround(n), n.getName())))
                .orElse(List.of());
    }

    private static void addWithParents(Map<String, Set<String>> map, String namespace, Set<String> values) {
        String name = namespace;
        while (!name.isEmpty()) {
            map.computeIfAbsent(name, n -> new HashSet<>()).addAll(values);
            int dot = name.lastIndexOf('.');
            name = dot < 0 ? "" : name.substring(0, dot);
        }
    }

    /** Whether code in {@code compilation} can name the namespace. */
    boolean exists(String namespace, Compilation compilation) {
        return isOwn(namespace, compilation)
                || librariesByNamespace.getOrDefault(namespace, Set.of()).stream()
                        .anyMatch(library -> compilation.reaches(library) != Answer.NO);
    }

    /** Whether the solution declares the namespace, or one inside it, where {@code compilation} sees it. */
    boolean isOwn(String namespace, Compilation compilation) {
        Set<String> projects = projectsByOwn.get(namespace);
        return projects != null && compilation.seesAnyOf(projects);
    }
}
