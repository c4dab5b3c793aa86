package dev.hob.solution.names;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.solution.source.FileOutline;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A library whose public surface Hob knows. The surface is C# itself: declarations without bodies, read by the parser
 * that reads the solution, part by part when something of a part is first asked for.
 */
final class Library {

    private final String name;
    private final Set<String> packages;
    private final List<LibraryPart> parts;
    private final Set<String> namespaces;

    /** Makes the library {@code name}, which comes with {@code packages}; with none it is part of .NET. */
    Library(String name, Set<String> packages, List<LibraryPart> parts) {
        this.name = name;
        this.packages = Set.copyOf(packages);
        this.parts = List.copyOf(parts);
        this.namespaces = parts.stream()
                .flatMap(part -> part.outline().namespaces().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    String name() {
        return name;
    }

    /** The packages that bring it, in lower case; none if every project has it. */
    Set<String> packages() {
        return packages;
    }

    /** The namespaces that it declares something in. */
    Set<String> namespaces() {
        return namespaces;
    }

    /** The trees of the parts that may declare a type of this simple name. */
    List<CompilationUnit> declaring(String type) {
        return trees(outline -> outline.types().contains(type));
    }

    /** The trees of the parts that may declare an extension method of this name. */
    List<CompilationUnit> extending(String method) {
        return trees(outline -> outline.extensionMethods().contains(method) || outline.extensionBlocks());
    }

    private List<CompilationUnit> trees(Predicate<FileOutline> wanted) {
        return parts.stream()
                .filter(part -> wanted.test(part.outline()))
                .map(LibraryPart::tree)
                .toList();
    }

    /** The trees of the parts that {@code word} stands in. */
    List<CompilationUnit> mentioning(String word) {
        return parts.stream()
                .filter(part -> part.mentions(word))
                .map(LibraryPart::tree)
                .toList();
    }

    /** Whether {@code unit} is the tree of one of its parts. */
    boolean holds(CompilationUnit unit) {
        return parts.stream().anyMatch(part -> part.isTree(unit));
    }
}
