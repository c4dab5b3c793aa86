package dev.hob.solution.evaluation;

import dev.hob.solution.evaluation.Value.Determined;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The items that the SDK adds by itself: the source files below the project's folder and the implicit usings.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/core/project-sdk/overview#default-includes-and-excludes">Default includes</a>
 * @see <a href="https://learn.microsoft.com/dotnet/core/project-sdk/overview#implicit-using-directives">Implicit usings</a>
 */
final class SdkItems {

    private final Properties properties;
    private final FileContext project;
    private final FilePatterns patterns;

    SdkItems(Properties properties, FileContext project, FilePatterns patterns) {
        this.properties = properties;
        this.project = project;
        this.patterns = patterns;
    }

    void addTo(Items items) {
        if (properties.isTrue("EnableDefaultItems") && properties.isTrue("EnableDefaultCompileItems")) {
            String extension =
                    project.uri().substring(project.uri().lastIndexOf('.')).replace("proj", "");
            addFiles("Compile", extension, items);
        }
        if (properties.isTrue("EnableDefaultItems") && Sdk.compilesRazor(properties)) {
            addFiles("Content", ".cshtml", items);
            addFiles("Content", ".razor", items);
        }
        String implicitUsings = properties.text("ImplicitUsings").toLowerCase(Locale.ROOT);
        if (implicitUsings.equals("enable") || implicitUsings.equals("true")) {
            for (String namespace : Sdk.implicitUsings(properties)) {
                items.add("Using", item(namespace));
            }
        }
    }

    private void addFiles(String type, String extension, Items items) {
        List<Determined> excluded = new ArrayList<>();
        String excludes = properties.text("DefaultItemExcludes")
                + ";" + properties.text("DefaultItemExcludesInProjectFolder")
                + ";" + properties.text("DefaultExcludesInProjectFolder")
                + ";**/.*/**";
        for (String pattern : excludes.split(";")) {
            if (!pattern.isBlank()) {
                excluded.add(builtIn(pattern.strip()));
            }
        }
        for (Determined file : patterns.expand(builtIn("**/*" + extension))) {
            if (!patterns.anyMatches(excluded, file.text())) {
                items.add(type, new Item(file, Optional.empty()));
            }
        }
    }

    private static Item item(String identity) {
        return new Item(builtIn(identity), Optional.empty());
    }

    private static Determined builtIn(String text) {
        return new Determined(text, Origin.BUILT_IN, false, List.of());
    }
}
