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

/** Reads {@code obj/project.assets.json}, which restore leaves for the build. */
final class AssetsFile {

    private AssetsFile() {}

    static Restored read(String uri, SourceText text, JsonTree file) {
        Map<String, List<RestoredPackage>> byFramework = new LinkedHashMap<>();
        Map<String, JsonTree> targets =
                file.member("targets").map(JsonTree::members).orElse(Map.of());
        targets.forEach((name, target) -> {
            // Behind a slash stands a runtime.
            if (!name.contains("/")) {
                byFramework.put(name, packages(uri, text, target, requested(file, name)));
            }
        });
        return new Restored(uri, byFramework);
    }

    /** What the project asked for; its frameworks are in short form where those of the targets may be in long form. */
    private static JsonTree requested(JsonTree file, String framework) {
        Map<String, JsonTree> frameworks = file.member("project")
                .flatMap(project -> project.member("frameworks"))
                .map(JsonTree::members)
                .orElse(Map.of());
        Optional<JsonTree> found = Optional.ofNullable(frameworks.get(framework));
        if (found.isEmpty() && frameworks.size() == 1) {
            found = frameworks.values().stream().findFirst();
        }
        return found.flatMap(each -> each.member("dependencies")).orElse(file);
    }

    private static List<RestoredPackage> packages(String uri, SourceText text, JsonTree target, JsonTree requested) {
        List<RestoredPackage> result = new ArrayList<>();
        target.members().forEach((name, entry) -> {
            int slash = name.indexOf('/');
            if (slash > 0 && entry.textOf("type").equals("package")) {
                String id = name.substring(0, slash);
                Optional<JsonTree> dependency = requested.memberOfAnyCase(id);
                result.add(new RestoredPackage(
                        id,
                        dependency.map(each -> each.textOf("version")).orElse(""),
                        name.substring(slash + 1),
                        dependency.isPresent(),
                        Origin.of(uri, text, entry.region())));
            }
        });
        result.sort(Comparator.comparing(RestoredPackage::id, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(result);
    }
}
