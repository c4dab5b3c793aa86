package dev.hob.rule.behaviour;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Sequence;
import java.util.List;
import java.util.Optional;

/** Finds settings as .NET's configuration does: keys have no case, hold colons or nest, and number the items of arrays. */
final class SettingsPath {

    private SettingsPath() {}

    /** The value at {@code path}, keys with colons between. */
    static Optional<DataNode> at(DataNode node, String path) {
        if (path.isEmpty()) {
            return Optional.of(node);
        }
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> rest(path, entry.getKey()).isPresent())
                    .flatMap(entry ->
                            at(entry.value(), rest(path, entry.getKey()).orElseThrow()).stream())
                    .findFirst();
        }
        List<DataNode> items = node.items();
        int colon = path.indexOf(':');
        String first = colon < 0 ? path : path.substring(0, colon);
        return node instanceof Sequence && first.matches("\\d{1,6}") && Integer.parseInt(first) < items.size()
                ? at(items.get(Integer.parseInt(first)), colon < 0 ? "" : path.substring(colon + 1))
                : Optional.empty();
    }

    /** The entry of {@code mapping} under {@code key}. */
    static Optional<Entry> entry(Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(key))
                .findFirst();
    }

    /** What of {@code path} is left behind {@code key}; nothing if it does not begin with that. */
    private static Optional<String> rest(String path, String key) {
        if (path.equalsIgnoreCase(key)) {
            return Optional.of("");
        }
        boolean begins = path.length() > key.length()
                && path.charAt(key.length()) == ':'
                && path.regionMatches(true, 0, key, 0, key.length());
        return begins ? Optional.of(path.substring(key.length() + 1)) : Optional.empty();
    }
}
