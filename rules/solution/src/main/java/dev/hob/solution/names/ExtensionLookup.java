package dev.hob.solution.names;

import dev.hob.csharp.ast.CSharpNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the extension methods that are visible at a place, nearest first (§12.8.10.3). */
final class ExtensionLookup {

    private final ExtensionMethods methods;
    private final Scopes scopes;

    /**
     * The extension methods of one step of the search.
     *
     * @param methods the methods that this step brings
     * @param how how they come into scope, a sentence for {@link Meaning#reason()}
     * @param evident whether the code shows by itself that their namespace exists: it imports it
     */
    record Level(List<ExtensionMethod> methods, String how, boolean evident) {}

    ExtensionLookup(ExtensionMethods methods, Scopes scopes) {
        this.methods = methods;
        this.scopes = scopes;
    }

    /** The steps of the search for {@code name}, those that bring nothing left out. */
    List<Level> visible(String name, CSharpNode at, Compilation compilation) {
        List<ExtensionMethod> candidates = withoutReplaced(methods.named(name).stream()
                .filter(method -> compilation.sees(method.container()))
                .toList());
        List<Level> levels = new ArrayList<>();
        Optional<Scope> scope = candidates.isEmpty() ? Optional.empty() : Optional.of(scopes.around(at, compilation));
        while (scope.isPresent()) {
            String namespace = scope.get().namespace();
            List<ExtensionMethod> direct = in(namespace, candidates);
            if (!direct.isEmpty()) {
                levels.add(new Level(direct, "the code lies in the namespace " + namespace, false));
            }
            addImported(scope.get().imports(), candidates, levels);
            scope = scope.get().outer();
        }
        return levels;
    }

    /**
     * A project of the tree that is a library's copy stands in for its package. Were both there, calls would be
     * ambiguous (CS0121), so of methods of the same class and signature the own one is meant.
     */
    private static List<ExtensionMethod> withoutReplaced(List<ExtensionMethod> methods) {
        return methods.stream()
                .filter(method -> method.container().isOwn()
                        || methods.stream().noneMatch(own -> own.container().isOwn() && own.isDeclaredLike(method)))
                .toList();
    }

    private static void addImported(Imports imports, List<ExtensionMethod> candidates, List<Level> levels) {
        List<ExtensionMethod> imported = candidates.stream()
                .filter(method -> bringing(imports, method.container()).isPresent())
                .toList();
        if (!imported.isEmpty()) {
            String how = bringing(imports, imported.get(0).container()).orElseThrow();
            levels.add(new Level(imported, how, true));
        }
    }

    /** Extension methods are imported with the namespace of their class or, with {@code using static}, with the class. */
    private static Optional<String> bringing(Imports imports, DeclaredType container) {
        return imports.bringing(container)
                .or(() -> imports.statics().stream()
                        .filter(imported -> imported.isOneOf(container.fullName()))
                        .map(Imports.Type::how)
                        .findFirst());
    }

    private static List<ExtensionMethod> in(String namespace, List<ExtensionMethod> candidates) {
        return candidates.stream()
                .filter(method -> method.container().namespace().equals(namespace))
                .toList();
    }
}
