package dev.hob.solution.names;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.MethodDeclaration;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.solution.source.CSharpSources;
import java.util.Optional;
import java.util.Set;

/** Tells whether the name of a method is borne by another method that Hob knows. */
final class MethodNames {

    private final CSharpSources sources;
    private final Libraries libraries;
    private final TypeIndex types;

    MethodNames(CSharpSources sources, Libraries libraries, TypeIndex types) {
        this.sources = sources;
        this.libraries = libraries;
        this.types = types;
    }

    /** The type of another method with the same name that code in {@code compilation} could call. */
    Optional<String> elsewhere(ExtensionMethod method, Compilation compilation) {
        String name = method.method().getName();
        for (Library library : libraries.all()) {
            for (CompilationUnit tree : library.mentioning(name)) {
                Optional<String> found = in(tree, name, method, compilation);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (String uri : sources.filesWith(Set.of(name))) {
            Optional<String> found = sources.parsed(uri).tree().flatMap(tree -> in(tree, name, method, compilation));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> in(CompilationUnit tree, String name, ExtensionMethod method, Compilation compilation) {
        return tree.descendants(MethodDeclaration.class)
                .filter(other -> other.getName().equals(name))
                .toStream()
                .flatMap(
                        other -> types.of(other.ancestors(TypeDeclaration.class).first()).stream())
                .filter(type -> type != method.container() && compilation.sees(type))
                .map(type -> "a method of " + type.fullName())
                .findFirst();
    }
}
