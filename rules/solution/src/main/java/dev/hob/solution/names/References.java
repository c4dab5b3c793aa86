package dev.hob.solution.names;

import dev.hob.csharp.ast.AnonymousObjectMember;
import dev.hob.csharp.ast.ArgumentName;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.SimpleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The identifiers in a file that refer to something rather than declare it. */
public final class References {

    private References() {}

    /** The references in {@code file} whose identifier is one of {@code names}, in the order of the text. */
    public static List<NamedNode> in(CompilationUnit file, Set<String> names) {
        List<NamedNode> found = new ArrayList<>();
        file.descendants()
                .filter(References::isReference)
                .filter(node -> names.contains(((NamedNode) node).getName()))
                .forEach(node -> found.add((NamedNode) node));
        found.sort((a, b) -> Integer.compare(
                a.getNameRegion().getStartOffset(), b.getNameRegion().getStartOffset()));
        return found;
    }

    private static boolean isReference(CSharpNode node) {
        return node instanceof SimpleName || node instanceof ArgumentName || node instanceof AnonymousObjectMember;
    }
}
