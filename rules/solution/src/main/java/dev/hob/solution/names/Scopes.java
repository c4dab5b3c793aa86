package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NamespaceDeclaration;
import dev.hob.csharp.ast.UsingDirective;
import dev.hob.csharp.razor.RazorFile;
import dev.hob.solution.source.CSharpSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Builds the scopes around a node once for each namespace declaration and compilation. */
final class Scopes {

    private final CSharpSources sources;
    private final ImportReader reader;
    private final Map<Key, Scope> scopes = new ConcurrentHashMap<>();
    private final Map<Compilation, Imports> globalImports = new ConcurrentHashMap<>();

    private record Key(CSharpNode owner, Compilation compilation) {}

    Scopes(CSharpSources sources, ImportReader reader) {
        this.sources = sources;
        this.reader = reader;
    }

    /** The innermost scope around {@code node}. */
    Scope around(CSharpNode node, Compilation compilation) {
        NamespaceDeclaration namespace =
                node.ancestors(NamespaceDeclaration.class).first();
        CSharpNode owner = namespace == null ? node.getCompilationUnit() : namespace;
        Key key = new Key(owner, compilation);
        Scope known = scopes.get(key);
        if (known == null) {
            known = namespace == null
                    ? ofFile((CompilationUnit) owner, compilation)
                    : ofNamespace(namespace, compilation);
            scopes.put(key, known);
        }
        return known;
    }

    private Scope ofFile(CompilationUnit file, Compilation compilation) {
        Imports global = globalImports(compilation);
        List<UsingDirective> own = file.getUsings()
                .filter(u -> !covers(compilation) || !u.isGlobal())
                .toList();
        Imports ofFile = reader.read(own, Scope.global(Imports.NONE), compilation);
        Imports ofAround = sources.uriOf(file)
                .filter(RazorFile::isRazor)
                .map(uri -> ofRazor(uri, compilation))
                .orElse(Imports.NONE);
        return Scope.global(ImportReader.joined(ImportReader.joined(ofFile, ofAround), global));
    }

    /** What Razor imports into {@code uri}: by the directives of the files around it, and always. */
    private Imports ofRazor(String uri, Compilation compilation) {
        Imports imports = RazorUsings.of(RazorFile.kindOf(uri));
        for (String around : sources.razorImports(uri)) {
            List<UsingDirective> directives = sources.parsed(around)
                    .tree()
                    .map(tree -> tree.getUsings().toList())
                    .orElse(List.of());
            Imports written = reader.read(directives, Scope.global(Imports.NONE), compilation);
            imports = ImportReader.joined(imports, written);
        }
        return imports;
    }

    /** Whether the global using directives of all files of the compilation are known. */
    private static boolean covers(Compilation compilation) {
        return !compilation.isUnknown();
    }

    private Scope ofNamespace(NamespaceDeclaration namespace, Compilation compilation) {
        Scope scope = around(namespace, compilation);
        for (String part : namespace.getName().split("\\.")) {
            scope = scope.inside(part);
        }
        return scope.importing(reader.read(namespace.getUsings().toList(), scope, compilation));
    }

    private Imports globalImports(Compilation compilation) {
        Imports known = globalImports.get(compilation);
        if (known == null) {
            List<UsingDirective> directives = new ArrayList<>();
            for (String uri : compilation.files()) {
                if (sources.outline(uri).globalUsings()) {
                    sources.parsed(uri)
                            .tree()
                            .ifPresent(tree -> tree.getUsings()
                                    .filter(UsingDirective::isGlobal)
                                    .forEach(directives::add));
                }
            }
            Imports written = reader.read(directives, Scope.global(Imports.NONE), compilation);
            known = ImportReader.joined(written, reader.ofProject(compilation));
            globalImports.put(compilation, known);
        }
        return known;
    }
}
