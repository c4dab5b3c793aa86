package dev.hob.solution.names;

import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.EnumMember;
import dev.hob.csharp.ast.MemberDeclaration;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.ast.TypeDeclaration;
import dev.hob.csharp.ast.VariableDeclarator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The names of the members that libraries declare, for names whose owner is not known. */
final class LibraryNames {

    private final Libraries libraries;
    private final SymbolIds ids;
    private final Map<String, Optional<String>> symbols = new ConcurrentHashMap<>();

    LibraryNames(Libraries libraries, SymbolIds ids) {
        this.libraries = libraries;
        this.ids = ids;
    }

    /** The id of a member of one of {@code wanted} that is called like {@code name}, if there is one. */
    Optional<String> anyMember(String name, Set<String> wanted) {
        return symbols.computeIfAbsent(name, n -> find(n, wanted));
    }

    private Optional<String> find(String name, Set<String> wanted) {
        return libraries.all().stream()
                .filter(library -> wanted.contains(library.name()))
                .flatMap(library -> library.mentioning(name).stream())
                .flatMap(tree -> members(tree, name).stream())
                .findFirst();
    }

    private Optional<String> members(CompilationUnit tree, String name) {
        return tree.descendants()
                .filter(node -> node instanceof NamedNode named
                        && named.getName().equals(name)
                        && (node instanceof MemberDeclaration && !(node instanceof TypeDeclaration)
                                || node instanceof VariableDeclarator
                                || node instanceof EnumMember))
                .firstOpt()
                .map(ids::of);
    }
}
