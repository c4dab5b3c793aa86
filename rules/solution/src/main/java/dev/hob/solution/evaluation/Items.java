package dev.hob.solution.evaluation;

import dev.hob.solution.source.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The items of one evaluation, by type without case. Items are found by the full path that their identity means in the
 * project's folder; for an identity that is no path (a package) that is as good a key as any.
 */
final class Items {

    private final String projectFolder;
    private final Map<String, Map<String, List<Item>>> byType = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Items(String projectFolder) {
        this.projectFolder = projectFolder;
    }

    void add(String type, Item item) {
        byType.computeIfAbsent(type, t -> new LinkedHashMap<>())
                .computeIfAbsent(key(item.identity().text()), k -> new ArrayList<>(1))
                .add(item);
    }

    /** All items of a type, in the order of their first inclusion. */
    List<Item> all(String type) {
        return byType.getOrDefault(type, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The items of a type under their keys, for removal. */
    Map<String, List<Item>> byKey(String type) {
        return byType.computeIfAbsent(type, t -> new LinkedHashMap<>());
    }

    String key(String identity) {
        return TreePath.resolve(projectFolder, identity).toLowerCase(Locale.ROOT);
    }
}
