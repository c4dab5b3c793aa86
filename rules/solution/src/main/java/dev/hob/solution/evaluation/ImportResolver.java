package dev.hob.solution.evaluation;

import dev.hob.msbuild.XmlAttribute;
import dev.hob.msbuild.XmlElement;
import dev.hob.solution.evaluation.Value.Undetermined;
import dev.hob.solution.source.SourceTree;
import dev.hob.solution.source.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the files that an {@code Import} names. What lies outside the tree is never read. */
final class ImportResolver {

    private final EvaluationContext context;

    ImportResolver(EvaluationContext context) {
        this.context = context;
    }

    /**
     * The files to read now; none, with a note, if they cannot be.
     *
     * @param certain whether they are imported at all
     */
    List<FileContext> targets(FileContext file, XmlElement element, boolean certain) {
        Optional<XmlAttribute> project = element.attribute("Project");
        if (project.isEmpty()) {
            return List.of();
        }
        Origin origin = file.origin(project.get().value());
        Value path = context.expander().expand(project.get().value(), file);
        if (path instanceof Undetermined undetermined) {
            context.note(origin, "this import is not read: " + undetermined.reason());
            if (certain && isOfSolution(project.get().getValue())) {
                context.properties().perhapsSetIn(project.get().getValue());
            }
            return List.of();
        }
        List<FileContext> result = new ArrayList<>();
        for (String piece : path.known().orElseThrow().split(";")) {
            if (!piece.isBlank()) {
                find(file, piece, origin, result);
            }
        }
        return result;
    }

    /** Whether a path is one of the user's own files; others that cannot be known are those of tools and packages. */
    private static boolean isOfSolution(String path) {
        return path.toLowerCase(Locale.ROOT).contains("$(solution");
    }

    private void find(FileContext file, String path, Origin origin, List<FileContext> result) {
        Optional<String> uri = TreePath.uri(file.folder(), path);
        if (uri.isEmpty()) {
            context.importLeavesTree(origin, path.strip());
            return;
        }
        SourceTree tree = context.files().tree();
        if (Glob.isPattern(path)) {
            Glob glob = Glob.of(uri.get());
            for (String candidate : tree.filesBelow(glob.folder())) {
                if (glob.matches(candidate)) {
                    context.importing(candidate).ifPresent(result::add);
                }
            }
            return;
        }
        Optional<String> found = tree.file(uri.get());
        if (found.isEmpty()) {
            context.note(origin, "this import is not in the audited tree: " + path.strip());
            context.properties().perhapsSetIn(path.strip());
        } else {
            context.importing(found.get()).ifPresent(result::add);
        }
    }
}
