package dev.hob.solution.evaluation;

import dev.hob.solution.evaluation.Value.Undetermined;
import dev.hob.solution.source.TreePath;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of an item's metadata, those that every item has among them.
 *
 * @see <a href="https://learn.microsoft.com/visualstudio/msbuild/msbuild-well-known-item-metadata">Well-known metadata</a>
 */
final class ItemMetadata {

    private final PathFunctions paths;

    ItemMetadata(PathFunctions paths) {
        this.paths = paths;
    }

    /**
     * The value of {@code %(name)} for {@code item}, empty if it was never set.
     *
     * @throws CannotEvaluate if it cannot be known
     */
    String text(Item item, String name) {
        Optional<String> wellKnown = wellKnown(item, name.toLowerCase(Locale.ROOT));
        if (wellKnown.isPresent()) {
            return wellKnown.get();
        }
        Value value = item.metadata(name).orElse(null);
        if (value instanceof Undetermined undetermined) {
            throw new CannotEvaluate(undetermined.reason(), undetermined.origin());
        }
        return value == null ? "" : value.known().orElseThrow();
    }

    private Optional<String> wellKnown(Item item, String name) {
        String identity = item.identity().text().replace('\\', '/');
        return switch (name) {
            case "identity" -> Optional.of(item.identity().text());
            case "filename" -> Optional.of(paths.withoutExtension(paths.fileName(identity)));
            case "extension" -> Optional.of(paths.extension(identity));
            case "fullpath" -> Optional.of(paths.full(identity));
            case "rootdir" -> Optional.of("/");
            case "directory" ->
                Optional.of(TreePath.parent(paths.full(identity)).substring(1) + "/");
            case "relativedir" -> Optional.of(identity.substring(0, identity.lastIndexOf('/') + 1));
            case "recursivedir" -> Optional.of(item.recursiveDir());
            case "definingprojectextension", "definingprojectfullpath", "definingprojectname" ->
                throw new CannotEvaluate("%(" + name + ") is not evaluated");
            default -> Optional.empty();
        };
    }
}
