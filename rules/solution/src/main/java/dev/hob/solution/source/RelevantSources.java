package dev.hob.solution.source;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.UsingDirective;
import dev.hob.csharp.razor.RazorFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;

/**
 * The files in which names that are looked for can play a part: those that hold one of the words and, as the names spread, those that hold an
 * alias of one or the name of an own type that derives from one. Parses what it finds, to see how the names spread.
 */
final class RelevantSources {

    private final CSharpSources sources;

    RelevantSources(CSharpSources sources) {
        this.sources = sources;
    }

    SortedSet<String> with(Collection<String> firstWords) {
        Set<String> words = new HashSet<>(firstWords);
        while (true) {
            SortedSet<String> files = sources.filesWith(words);
            Set<String> spread = new HashSet<>();
            files.forEach(uri -> sources.variants(uri)
                    .forEach(file -> file.tree().ifPresent(unit -> addNamesThatSpread(uri, unit, words, spread))));
            if (!words.addAll(spread)) {
                return files;
            }
        }
    }

    private static void addNamesThatSpread(String uri, CompilationUnit unit, Set<String> words, Set<String> spread) {
        boolean imports = RazorFile.isRazor(uri) && RazorFile.isImports(uri);
        unit.descendants(UsingDirective.class)
                .filter(using ->
                        (using.isGlobal() || imports) && using.isAlias() && using.getTarget() instanceof NameNode)
                .filter(using -> words.contains(((NameNode) using.getTarget()).getName()))
                .forEach(using -> spread.add(using.getAlias().orElseThrow()));
        unit.descendants(TypeDeclaration.class)
                .filter(type -> type.getBaseTypes()
                        .any(base -> base instanceof NameNode name && words.contains(name.getName())))
                .forEach(type -> spread.add(type.getName()));
    }
}
