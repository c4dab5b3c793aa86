package dev.hob.solution.project;

import dev.hob.csharp.razor.RazorFile;
import dev.hob.solution.source.RazorSurroundings;
import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.TreePath;
import dev.hob.solution.source.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Razor files owe to their place: the files in their folder and above it that hold directives for them, as far as the
 * project reaches, and the namespace that these or the project give them.
 *
 * @see <a href="https://learn.microsoft.com/aspnet/core/mvc/views/layout#importing-shared-directives">_ViewImports</a>
 */
public final class RazorPlaces implements RazorSurroundings {

    private static final Pattern NAMESPACE = Pattern.compile("(?m)^[ \\t]*@namespace[ \\t]+([\\p{L}\\p{Nd}_.]+)");

    private final Supplier<Solution> solution;
    private final Map<String, Optional<String>> namespaces = new ConcurrentHashMap<>();

    /** Makes the places of the Razor files of {@code solution}, which is asked for when a place is. */
    public RazorPlaces(Supplier<Solution> solution) {
        this.solution = solution;
    }

    private SourceTree tree() {
        return solution.get().tree();
    }

    @Override
    public RazorFile of(String uri) {
        RazorFile.Kind kind = RazorFile.kindOf(uri);
        List<String> imports = imports(uri);
        String base = imports.isEmpty() ? kind.base() : fullName(imports.get(0));
        return new RazorFile(kind, RazorFile.isImports(uri), RazorFile.className(uri), namespace(uri), base);
    }

    /** The full name of the class that the file {@code uri}, which holds directives for others, becomes. */
    private String fullName(String uri) {
        return named(uri).orElseGet(() -> namespace(uri)) + "." + RazorFile.className(uri);
    }

    @Override
    public List<String> imports(String uri) {
        String name = RazorFile.kindOf(uri) == RazorFile.Kind.VIEW ? "_ViewImports.cshtml" : "_Imports.razor";
        String top = project(uri).map(Project::folder).orElse("");
        List<String> found = new ArrayList<>();
        String folder = TreePath.parent(uri);
        while (true) {
            tree().resolve(folder, name).filter(file -> !file.equals(uri)).ifPresent(found::add);
            if (folder.equals(top) || folder.isEmpty()) {
                return found;
            }
            folder = TreePath.parent(folder);
        }
    }

    private Optional<Project> project(String uri) {
        return solution.get().projectsOf(uri).stream()
                .filter(project -> uri.startsWith(project.folder()))
                .findFirst();
    }

    /** The namespace that the file gets if it names none: folders below the place that names one are parts of it. */
    private String namespace(String uri) {
        for (String imports : imports(uri)) {
            Optional<String> named = named(imports);
            if (named.isPresent()) {
                return inside(named.get(), TreePath.parent(imports), TreePath.parent(uri));
            }
        }
        Optional<String> root = RazorFile.kindOf(uri) == RazorFile.Kind.VIEW
                ? Optional.empty()
                : project(uri).map(project -> inside(rootNamespace(project), project.folder(), TreePath.parent(uri)));
        return root.filter(name -> !name.isEmpty()).orElse(RazorFile.VIEWS);
    }

    private static String rootNamespace(Project project) {
        return project.targets().stream()
                .map(TargetBuild::rootNamespace)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(project.name());
    }

    private static String inside(String namespace, String from, String folder) {
        String below = from.isEmpty() ? folder : folder.substring(Math.min(folder.length(), from.length() + 1));
        StringBuilder name = new StringBuilder(namespace);
        for (String part : below.split("/")) {
            if (!part.isEmpty()) {
                String identifier = part.replaceAll("[^\\p{L}\\p{Nd}_]", "_");
                name.append('.')
                        .append(Character.isDigit(identifier.charAt(0)) ? "_" : "")
                        .append(identifier);
            }
        }
        return name.toString();
    }

    private Optional<String> named(String uri) {
        return namespaces.computeIfAbsent(uri, this::readNamespace);
    }

    private Optional<String> readNamespace(String uri) {
        try {
            Matcher directive = NAMESPACE.matcher(tree().read(uri).text());
            return directive.find() ? Optional.of(directive.group(1)) : Optional.empty();
        } catch (UnreadableFile e) {
            return Optional.empty();
        }
    }
}
