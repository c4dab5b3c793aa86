package dev.hob.solution.project;

import dev.hob.csharp.razor.RazorFile;
import dev.hob.solution.evaluation.Evaluation;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The Razor files that a project compiles: the Razor SDK takes them from the project's content, and from items of their own.
 *
 * @see <a href="https://learn.microsoft.com/aspnet/core/razor-pages/sdk">The Razor SDK</a>
 */
final class RazorItems {

    private static final List<String> TYPES = List.of("Content", "RazorGenerate", "RazorComponent");

    private RazorItems() {}

    /** The URIs of those of {@code evaluation}, sorted; none if its SDK knows no Razor. */
    static List<String> of(Evaluation evaluation) {
        if (!evaluation.properties().isTrue("UsingMicrosoftNETSdkRazor")) {
            return List.of();
        }
        SortedSet<String> files = new TreeSet<>();
        for (String type : TYPES) {
            evaluation.items(type).stream()
                    .filter(item -> RazorFile.isRazor(item.identity().text()))
                    .forEach(item -> evaluation.file(item).ifPresent(files::add));
        }
        return List.copyOf(files);
    }
}
