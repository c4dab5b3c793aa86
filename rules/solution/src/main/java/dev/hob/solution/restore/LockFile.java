package dev.hob.solution.restore;

import dev.hob.solution.evaluation.Origin;
import dev.hob.solution.json.JsonTree;
import dev.hob.solution.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code packages.lock.json}.
 *
 * @see <a href="https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies">Locking dependencies</a>
 */
final class LockFile {

    private LockFile() {}

    static Restored read(String uri, SourceText text, JsonTree file) {
        Map<String, List<RestoredPackage>> byFramework = new LinkedHashMap<>();
        Map<String, JsonTree> frameworks =
                file.member("dependencies").map(JsonTree::members).orElse(Map.of());
        frameworks.forEach((name, packages) -> {
            // Behind a slash stands a runtime, for which only differences are written.
            if (!name.contains("/")) {
                byFramework.put(name, packages(uri, text, packages));
            }
        });
        return new Restored(uri, byFramework);
    }

    private static List<RestoredPackage> packages(String uri, SourceText text, JsonTree packages) {
        List<RestoredPackage> result = new ArrayList<>();
        packages.members().forEach((id, entry) -> {
            Optional<JsonTree> resolved = entry.member("resolved");
            if (resolved.isPresent() && !entry.textOf("type").equals("Project")) {
                boolean direct = entry.textOf("type").equals("Direct");
                result.add(new RestoredPackage(
                        id,
                        direct ? entry.textOf("requested") : "",
                        resolved.get().text(),
                        direct,
                        Origin.of(uri, text, resolved.get().region())));
            }
        });
        result.sort(Comparator.comparing(RestoredPackage::id, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(result);
    }
}
