package dev.hob.solution.names;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.source.CSharpSources;
import dev.hob.solution.source.ParsedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The types that Hob knows, by simple name: own types and those of libraries. A file is parsed when the name of a type
 * that it may declare is first asked for.
 */
final class TypeIndex {

    private final CSharpSources sources;
    private final Compilations compilations;
    private final Libraries libraries;
    private final Map<String, List<DeclaredType>> bySimpleName = new ConcurrentHashMap<>();
    private final Map<String, List<TypeDeclaration>> byFile = new ConcurrentHashMap<>();
    private final Map<String, DeclaredType> byNameOnly = new ConcurrentHashMap<>();

    TypeIndex(CSharpSources sources, Compilations compilations, Libraries libraries) {
        this.sources = sources;
        this.compilations = compilations;
        this.libraries = libraries;
    }

    /** All types of this simple name, whatever their arity, namespace and outer type. */
    List<DeclaredType> named(String simpleName) {
        List<DeclaredType> declared = declaredTypes(simpleName);
        List<DeclaredType> others = byNameOnly.values().stream()
                .filter(type -> type.name().equals(simpleName))
                .toList();
        return others.isEmpty()
                ? declared
                : Stream.concat(declared.stream(), others.stream()).toList();
    }

    private List<DeclaredType> declaredTypes(String simpleName) {
        List<DeclaredType> known = bySimpleName.get(simpleName);
        if (known != null) {
            return known;
        }
        List<DeclaredType> found = find(simpleName);
        List<DeclaredType> first = bySimpleName.putIfAbsent(simpleName, found);
        return first == null ? found : first;
    }

    /** The types of this simple name and arity that {@code compilation} sees. */
    List<DeclaredType> named(String simpleName, int arity, Compilation compilation) {
        List<DeclaredType> all =
                named(simpleName).stream().filter(type -> type.arity() == arity).toList();
        List<DeclaredType> seen = all.stream().filter(compilation::sees).toList();
        // The code compiles: where only an internal type of another project is there, that project calls this one a
        // friend.
        return seen.isEmpty() ? all.stream().filter(compilation::seesAsFriend).toList() : seen;
    }

    private List<DeclaredType> find(String simpleName) {
        Map<String, List<DeclaredType.Part>> partsByType = new LinkedHashMap<>();
        for (String uri : sources.filesDeclaring(simpleName)) {
            for (TypeDeclaration declaration : declarations(uri, simpleName)) {
                String key = TypeName.of(declaration).fullName() + ' ' + projects(uri);
                partsByType.computeIfAbsent(key, k -> new ArrayList<>()).add(new DeclaredType.Part(uri, declaration));
            }
        }
        List<DeclaredType> types = new ArrayList<>();
        partsByType.values().forEach(parts -> types.add(own(parts)));
        for (Library library : libraries.all()) {
            types.addAll(ofLibrary(library, simpleName));
        }
        return List.copyOf(types);
    }

    private DeclaredType own(List<DeclaredType.Part> parts) {
        DeclaredType.Part first = parts.get(0);
        return DeclaredType.own(TypeName.of(first.declaration()), parts, projects(first.uri()));
    }

    private List<TypeDeclaration> declarations(String uri, String simpleName) {
        return byFile.computeIfAbsent(uri, this::declarations).stream()
                .filter(type -> type.getName().equals(simpleName))
                .toList();
    }

    private List<TypeDeclaration> declarations(String uri) {
        ParsedFile file = sources.parsed(uri);
        return file.tree().map(TypeIndex::declarations).orElse(List.of());
    }

    static List<TypeDeclaration> declarations(CompilationUnit tree) {
        return tree.descendants(TypeDeclaration.class).toList();
    }

    private static List<DeclaredType> ofLibrary(Library library, String simpleName) {
        Map<TypeName, List<DeclaredType.Part>> parts = new LinkedHashMap<>();
        for (CompilationUnit tree : library.declaring(simpleName)) {
            declarations(tree).stream()
                    .filter(type -> type.getName().equals(simpleName))
                    .forEach(type -> parts.computeIfAbsent(TypeName.of(type), n -> new ArrayList<>())
                            .add(new DeclaredType.Part(library.name(), type)));
        }
        return parts.entrySet().stream()
                .map(type -> DeclaredType.ofLibrary(type.getKey(), type.getValue(), library.name()))
                .toList();
    }

    /** The projects that compile {@code uri}, sorted. */
    Set<String> projects(String uri) {
        Set<String> projects = new TreeSet<>();
        compilations.of(uri).forEach(compilation -> projects.add(compilation.project()));
        return projects;
    }

    /** The type that {@code declaration} declares or is a part of. */
    Optional<DeclaredType> of(TypeDeclaration declaration) {
        List<DeclaredType> candidates = named(declaration.getName());
        Optional<DeclaredType> exact = candidates.stream()
                .filter(type -> type.parts().stream().anyMatch(part -> part.declaration() == declaration))
                .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        // PMD may have made a tree of its own of the same file.
        String fullName = TypeName.of(declaration).fullName();
        return candidates.stream()
                .filter(type -> type.isOwn() && type.fullName().equals(fullName))
                .findFirst();
    }

    /** The library's type of this full name; made up of the name alone if its declaration is not known. */
    DeclaredType ofLibrary(String fullName) {
        TypeName name = TypeName.parse(fullName);
        return named(name.simpleName()).stream()
                .filter(type -> !type.isOwn() && type.fullName().equals(fullName))
                .findFirst()
                .orElseGet(() -> byNameOnly(name));
    }

    private DeclaredType byNameOnly(TypeName name) {
        String owner = libraries.owning(name.namespace());
        return byNameOnly.computeIfAbsent(
                name.fullName(),
                n -> DeclaredType.ofLibrary(name, List.of(), owner.isEmpty() ? name.namespace() : owner));
    }
}
