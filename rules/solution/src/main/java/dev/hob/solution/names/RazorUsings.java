package dev.hob.solution.names;

import dev.hob.csharp.razor.RazorFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The namespaces that Razor itself imports into every file of a kind. */
final class RazorUsings {

    private static final List<String> ALWAYS =
            List.of("System", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks");

    private static final Map<RazorFile.Kind, Imports> IMPORTS = Map.of(
            RazorFile.Kind.VIEW,
            imports(
                    "Microsoft.AspNetCore.Mvc",
                    "Microsoft.AspNetCore.Mvc.Rendering",
                    "Microsoft.AspNetCore.Mvc.ViewFeatures"),
            RazorFile.Kind.COMPONENT,
            imports("Microsoft.AspNetCore.Components"));

    private RazorUsings() {}

    static Imports of(RazorFile.Kind kind) {
        return IMPORTS.get(kind);
    }

    private static Imports imports(String... namespaces) {
        List<Imports.Namespace> all = Stream.concat(ALWAYS.stream(), Stream.of(namespaces))
                .map(name -> new Imports.Namespace(name, "Razor's own using of " + name + " brings it into scope"))
                .toList();
        return new Imports(all, List.of(), Map.of());
    }
}
