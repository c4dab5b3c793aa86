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
        List<ExtensionMethod> candidates = methods.named(name).stream()
                .filter(method -> compilation.sees(method.container()))
                .toList();
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

    private static void addImported(Imports imports, List<ExtensionMethod> candidates, List<Level> levels) {
        List<ExtensionMethod> imported = new ArrayList<>();
        String how = "";
        for (Imports.Namespace namespace : imports.namespaces()) {
            List<ExtensionMethod> found = in(namespace.name(), candidates);
            how = imported.isEmpty() && !found.isEmpty() ? namespace.how() : how;
            found.stream().filter(m -> !imported.contains(m)).forEach(imported::add);
        }
        for (Imports.Type type : imports.statics()) {
            List<String> names =
                    type.target().get().types().stream().map(TypeRef::fullName).toList();
            List<ExtensionMethod> found = candidates.stream()
                    .filter(m -> names.contains(m.container().fullName()) && !imported.contains(m))
                    .toList();
            how = imported.isEmpty() && !found.isEmpty() ? type.how() : how;
            imported.addAll(found);
        }
        if (!imported.isEmpty()) {
            levels.add(new Level(List.copyOf(imported), how, true));
        }
    }

    private static List<ExtensionMethod> in(String namespace, List<ExtensionMethod> candidates) {
        return candidates.stream()
                .filter(method -> method.container().namespace().equals(namespace))
                .toList();
    }
}
