package dev.hob.solution.names;

import dev.hob.csharp.ast.Modifier;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.TypeParameter;
import dev.hob.csharp.ast.TypeParameterOwner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type that C# code declares: an own type of the solution or one of a known library. Partial declarations are one type.
 */
public final class DeclaredType {

    private final TypeName name;
    private final List<Part> parts;
    private final Set<String> projects;
    private final String library;

    /** One declaration of the type. {@code uri} is the file or, for a library, its name. */
    public record Part(String uri, TypeDeclaration declaration) {}

    private DeclaredType(TypeName name, List<Part> parts, Set<String> projects, String library) {
        this.name = name;
        this.parts = List.copyOf(parts);
        this.projects = Set.copyOf(projects);
        this.library = library;
    }

    static DeclaredType own(TypeName name, List<Part> parts, Set<String> projects) {
        return new DeclaredType(name, parts, projects, "");
    }

    static DeclaredType ofLibrary(TypeName name, List<Part> parts, String library) {
        return new DeclaredType(name, parts, Set.of(), library);
    }

    TypeName typeName() {
        return name;
    }

    /** The name as in documentation comment ids, for instance {@code System.Collections.Generic.List`1}. */
    public String fullName() {
        return name.fullName();
    }

    /** The simple name without arity. */
    public String name() {
        return name.simpleName();
    }

    /** The number of type parameters. */
    public int arity() {
        return name.arity();
    }

    /** The namespace, empty for the global one. */
    public String namespace() {
        return name.namespace();
    }

    /** The declarations, in the order of their files. A library's type may be known by its name only and has none. */
    public List<Part> parts() {
        return parts;
    }

    /** The projects that compile it; none for a library's type and for a file that no project compiles. */
    public Set<String> projects() {
        return projects;
    }

    /** Whether the solution itself declares it. */
    public boolean isOwn() {
        return library.isEmpty();
    }

    /** The library that declares it, if it is not an own type. */
    Optional<String> library() {
        return isOwn() ? Optional.empty() : Optional.of(library);
    }

    /** Whether code of other projects may name it, as far as its own modifier tells. */
    boolean isPublic() {
        return parts.stream().anyMatch(part -> part.declaration().hasModifier(Modifier.PUBLIC))
                || name.isNested()
                        && parts.stream().anyMatch(part -> part.declaration().hasModifier(Modifier.PROTECTED));
    }

    /** Whether only the type around it may name it. */
    boolean isPrivate() {
        return name.isNested()
                && parts.stream()
                        .allMatch(part -> Stream.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.INTERNAL)
                                .noneMatch(part.declaration()::hasModifier));
    }

    List<String> typeParameters() {
        return parts.isEmpty()
                ? List.of()
                : ((TypeParameterOwner) parts.get(0).declaration())
                        .getTypeParameters()
                        .toList(TypeParameter::getName);
    }

    /** The full name and, for an own type, its file. */
    @Override
    public String toString() {
        return isOwn() ? fullName() + " in " + parts.get(0).uri() : fullName();
    }
}
