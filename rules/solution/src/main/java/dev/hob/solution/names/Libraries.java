package dev.hob.solution.names;

import dev.hob.csharp.ast.CompilationUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The libraries whose public surface Hob knows, read from resources. {@code libraries.tsv} lists them: the file with the
 * declarations, and the packages that bring the library (a dash when every project has it).
 */
public final class Libraries {

    private static final String LIST = "libraries.tsv";

    private final List<Library> libraries;

    private Libraries(List<Library> libraries) {
        this.libraries = List.copyOf(libraries);
    }

    /** Reads the libraries that come with Hob. */
    public static Libraries read() {
        List<Library> libraries = new ArrayList<>();
        String list = new String(resource(LIST), StandardCharsets.UTF_8);
        for (String line :
                list.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            String[] columns = line.split("\t", -1);
            libraries.add(new Library(
                    columns[0],
                    packages(columns[1]),
                    new String(resource(columns[0] + ".cs"), StandardCharsets.UTF_8)));
        }
        return new Libraries(libraries);
    }

    private static Set<String> packages(String column) {
        return column.equals("-")
                ? Set.of()
                : Arrays.stream(column.split(","))
                        .map(id -> id.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] resource(String name) {
        try (InputStream in = Libraries.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return in.readAllBytes();
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
