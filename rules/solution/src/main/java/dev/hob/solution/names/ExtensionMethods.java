package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.ExtensionBlock;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.Parameter;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.source.CSharpSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All extension methods that Hob knows, by name: the solution's own and those of libraries. */
final class ExtensionMethods {

    private final CSharpSources sources;
    private final Libraries libraries;
    private final TypeIndex types;
    private final Map<String, List<ExtensionMethod>> byName = new ConcurrentHashMap<>();

    ExtensionMethods(CSharpSources sources, Libraries libraries, TypeIndex types) {
        this.sources = sources;
        this.libraries = libraries;
        this.types = types;
    }

    /** The extension methods called {@code name}. */
    List<ExtensionMethod> named(String name) {
        List<ExtensionMethod> known = byName.get(name);
        if (known == null) {
            known = find(name);
            byName.put(name, known);
        }
        return known;
    }

    private List<ExtensionMethod> find(String name) {
        List<ExtensionMethod> found = new ArrayList<>();
        for (String uri : sources.filesExtending(name)) {
            sources.parsed(uri).tree().ifPresent(tree -> add(tree, name, uri, found));
        }
        for (Library library : libraries.all()) {
            library.extending(name).forEach(tree -> add(tree, name, library.name(), found));
        }
        return List.copyOf(found);
    }

    private void add(CompilationUnit tree, String name, String uri, List<ExtensionMethod> found) {
        for (MethodDeclaration method : tree.descendants(MethodDeclaration.class)) {
            if (method.getName().equals(name) && isExtension(method)) {
                Optional<DeclaredType> container =
                        types.of(method.ancestors(TypeDeclaration.class).first());
                container.ifPresent(type -> found.add(new ExtensionMethod(type, method, uri)));
            }
        }
    }

    private static boolean isExtension(MethodDeclaration method) {
        CSharpNode parent = method.getParent();
        if (parent instanceof ExtensionBlock block) {
            return !method.hasModifier(Modifier.STATIC)
                    && block.getParameterList().getParameters().nonEmpty()
                    && block.getParent() instanceof TypeDeclaration;
        }
        Parameter first = method.getParameterList().getParameters().first();
        return first != null && first.hasModifier(Modifier.THIS) && parent instanceof TypeDeclaration;
    }
}
