package dev.hob.solution.names;

import dev.hob.csharp.ast.AnonymousObjectMember;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.SimpleName;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The identifiers in a file that refer to something rather than declare it. The file is walked once, whoever asks for
 * whichever names.
 */
public final class References {

    private static final Comparator<NamedNode> IN_ORDER =
            Comparator.comparingInt(node -> node.getNameRegion().getStartOffset());

    private final Map<String, List<NamedNode>> byName;

    private References(Map<String, List<NamedNode>> byName) {
        this.byName = byName;
    }

    /** The references in {@code file}. */
    public static References in(CompilationUnit file) {
        return new References(file.descendants()
                .filter(References::isReference)
                .toStream()
                .map(NamedNode.class::cast)
                .collect(Collectors.groupingBy(NamedNode::getName)));
    }

    private static boolean isReference(CSharpNode node) {
        return node instanceof SimpleName || node instanceof ArgumentName || node instanceof AnonymousObjectMember;
    }

    /** Those whose identifier is one of {@code names}, in the order of the text. */
    public List<NamedNode> named(Collection<String> names) {
        return names.stream()
                .distinct()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    /** Whether some reference has one of {@code names} as its identifier. */
    public boolean anyNamed(Collection<String> names) {
        return names.stream().anyMatch(byName::containsKey);
    }
}
