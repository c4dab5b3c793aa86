package dev.hob.solution.source;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.UsingDirective;
import dev.hob.csharp.razor.RazorFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The files in which names that are looked for can play a part: those that hold one of the words and, as the names spread, those that hold an
 * alias of one or the name of an own type that derives from one. Parses what it finds, to see how the names spread.
 */
final class RelevantSources {

    /** A name that plays a part wherever one of others does: the alias of one, the own type that derives from one. */
    private record Spread(Set<String> from, String to) {}

    private final CSharpSources sources;
    private final Map<String, List<Spread>> known = new ConcurrentHashMap<>();

    RelevantSources(CSharpSources sources) {
        this.sources = sources;
    }

    SortedSet<String> with(Collection<String> firstWords) {
        Set<String> words = new HashSet<>(firstWords);
        while (true) {
            SortedSet<String> files = sources.filesWith(words);
            Set<String> spread = files.parallelStream()
                    .flatMap(uri -> known.computeIfAbsent(uri, this::spreadIn).stream())
                    .filter(each -> each.from().stream().anyMatch(words::contains))
                    .map(Spread::to)
                    .collect(Collectors.toSet());
            if (!words.addAll(spread)) {
                return files;
            }
        }
    }

    private List<Spread> spreadIn(String uri) {
        List<Spread> spread = new ArrayList<>();
        sources.variants(uri).forEach(file -> file.tree().ifPresent(unit -> add(uri, unit, spread)));
        return spread;
    }

    private static void add(String uri, CompilationUnit unit, List<Spread> spread) {
        boolean imports = RazorFile.isRazor(uri) && RazorFile.isImports(uri);
        unit.descendants(UsingDirective.class)
                .filter(using -> (using.isGlobal() || imports) && using.isAlias())
                .forEach(using -> {
                    if (using.getTarget() instanceof NameNode target) {
                        spread.add(new Spread(
                                Set.of(target.getName()), using.getAlias().orElseThrow()));
                    }
                });
        unit.descendants(TypeDeclaration.class).forEach(type -> {
            Set<String> bases = type.getBaseTypes()
                    .filterIs(NameNode.class)
                    .toStream()
                    .map(NameNode::getName)
                    .collect(Collectors.toSet());
            if (!bases.isEmpty()) {
                spread.add(new Spread(bases, type.getName()));
            }
        });
    }
}
