package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.solution.source.CSharpSources;
import dev.hob.solution.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the file that a tree belongs to, and the compilations of files. */
final class Contexts {

    private final SourceTree tree;
    private final CSharpSources sources;
    private final Compilations compilations;
    private final Libraries libraries;
    private final Compilation unknown;
    private final Compilation ofLibraries =
            new Compilation("(libraries)", Set.of(), List.of(), List.of(), Map.of(), true);

    Contexts(SourceTree tree, CSharpSources sources, Compilations compilations, Libraries libraries) {
        this.tree = tree;
        this.sources = sources;
        this.compilations = compilations;
        this.libraries = libraries;
        this.unknown = Compilation.unknown(libraries.optional());
    }

    /** The file, relative to the root. A tree that PMD made itself tells it by its file id. */
    String uriOf(CompilationUnit unit) {
        return sources.uriOf(unit).orElseGet(() -> {
            Path file = Path.of(unit.getAstInfo().getTextDocument().getFileId().getAbsolutePath());
            return tree.root().relativize(file).toString().replace('\\', '/');
        });
    }

    /** The compilations of the file; the unknown one if no project compiles it. */
    List<Compilation> of(CompilationUnit unit) {
        return ofFile(uriOf(unit));
    }

    private List<Compilation> ofFile(String uri) {
        List<Compilation> known = compilations.of(uri);
        return known.isEmpty() ? List.of(unknown) : known;
    }

    /** One compilation of the file or library that {@code node} stands in. */
    Compilation any(CSharpNode node) {
        CompilationUnit unit = node.getCompilationUnit();
        return libraries.holding(unit).isPresent()
                ? ofLibraries
                : ofFile(uriOf(unit)).get(0);
    }

    /** One compilation of a file or of a library. */
    Compilation any(String uriOrLibrary) {
        return libraries.isLibrary(uriOrLibrary)
                ? ofLibraries
                : ofFile(uriOrLibrary).get(0);
    }
}
