package dev.hob.solution.names;

import dev.hob.csharp.ast.CompilationUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The libraries whose public surface Hob knows: of .NET and what its makers ship beside it, which every project may use,
 * and those that come with packages.
 */
public final class Libraries {

    /** The resources with the declarations of what every project may use. */
    private static final List<String> PLATFORM = List.of("dotnet", "aspnetcore", "efcore", "identity", "testing");

    private final List<Library> libraries;

    private Libraries(List<Library> libraries) {
        this.libraries = List.copyOf(libraries);
    }

    /** What Hob knows of .NET, ASP.NET Core, Entity Framework Core, ASP.NET Core Identity and test libraries. */
    public static Libraries ofPlatform() {
        return new Libraries(PLATFORM.stream()
                .map(name -> new Library(name, Set.of(), LibraryPart.cut(name, resource(name + ".cs"))))
                .toList());
    }

    /**
     * These libraries and one more.
     *
     * @param name how it is called in {@link Names#reference}
     * @param packages the packages, in lower case, of which any one brings it
     * @param declarations its surface: C# declarations, each text whole by itself
     */
    public Libraries with(String name, Set<String> packages, List<String> declarations) {
        List<LibraryPart> parts =
                declarations.stream().map(text -> new LibraryPart(name, text)).toList();
        List<Library> more = new ArrayList<>(libraries);
        more.add(new Library(name, packages, parts));
        return new Libraries(more);
    }

    private static String resource(String name) {
        try (InputStream in = Libraries.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Whether the library comes with .NET, so that nothing of it knows another library. */
    boolean isPlatform(String name) {
        return libraries.stream()
                .anyMatch(library ->
                        library.name().equals(name) && library.packages().isEmpty());
    }

    boolean isLibrary(String name) {
        return libraries.stream().anyMatch(library -> library.name().equals(name));
    }

    /** The library that {@code unit} is a part of; nothing for a file of the solution. */
    Optional<Library> holding(CompilationUnit unit) {
        return libraries.stream().filter(library -> library.holds(unit)).findFirst();
    }

    List<Library> all() {
        return libraries;
    }

    /** The names of the libraries that not every project has. */
    public Set<String> optional() {
        return libraries.stream()
                .filter(library -> !library.packages().isEmpty())
                .map(Library::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The packages, in lower case, of which any one brings {@code library}. */
    public Set<String> packagesOf(String library) {
        return libraries.stream()
                .filter(l -> l.name().equals(library))
                .findFirst()
                .map(Library::packages)
                .orElse(Set.of());
    }

    /** The library that declares {@code namespace} or one above or below it; empty if none does. */
    String owning(String namespace) {
        for (String above = namespace; !above.isEmpty(); above = parent(above)) {
            for (Library library : libraries) {
                if (library.namespaces().contains(above)) {
                    return library.name();
                }
            }
        }
        return "";
    }

    private static String parent(String namespace) {
        int dot = namespace.lastIndexOf('.');
        return dot < 0 ? "" : namespace.substring(0, dot);
    }
}
