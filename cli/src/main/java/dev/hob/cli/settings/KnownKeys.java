package dev.hob.cli.settings;

import dev.hob.cli.glob.MalformedGlob;
import dev.hob.cli.glob.PathFilter.GivenGlob;
import dev.hob.cli.glob.PathGlob;
import dev.hob.cli.io.Hint;
import dev.hob.cli.io.UnusableFile;
import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.Mapping;
import dev.hob.hostfile.Scalar;
import dev.hob.hostfile.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping of the settings in which each key is known and stands once; hands its values out as what they should be.
 */
final class KnownKeys {

    private final SettingsText text;
    private final Mapping mapping;

    /** The mapping {@code node}, whose keys are {@code known}. */
    KnownKeys(DataNode node, String what, List<String> known, SettingsText text) throws UnusableFile {
        this.text = text;
        this.mapping = mapping(node, what, text);
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.getKey())) {
                throw text.trouble(
                        entry.key(),
                        "unknown key " + Hint.quoted(entry.getKey())
                                + Hint.didYouMean(entry.getKey(), known)
                                        .orElse("; known are " + String.join(", ", known)));
            }
        }
    }

    /** {@code node} as a mapping of whatever keys, none of which stands twice. */
    static Mapping mapping(DataNode node, String what, SettingsText text) throws UnusableFile {
        if (!(node instanceof Mapping mapping)) {
            throw text.trouble(node, what + " must be a mapping");
        }
        Set<String> keys = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            if (!keys.add(entry.getKey())) {
                throw text.trouble(entry.key(), Hint.quoted(entry.getKey()) + " stands here a second time");
            }
        }
        return mapping;
    }

    /** {@code node} as a text that is not empty. */
    static Stated text(DataNode node, String what, SettingsText text) throws UnusableFile {
        if (node instanceof Scalar scalar && scalar.isAlias()) {
            throw text.trouble(node, "aliases are not followed; write the value itself");
        }
        if (!(node instanceof Scalar) || node.text().isBlank()) {
            throw text.trouble(node, what + " must be a text");
        }
        return new Stated(node.text().strip(), text.origin(node));
    }

    /** The mapping itself. */
    Mapping node() {
        return mapping;
    }

    Optional<DataNode> value(String key) {
        return mapping.value(key);
    }

    /** The text under {@code key}, if it is there. */
    Optional<Stated> text(String key) throws UnusableFile {
        Optional<DataNode> value = value(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(text(value.get(), "'" + key + "'", text));
    }

    /** The text under {@code key}, without which {@code owner} cannot be. */
    Stated needed(String key, String owner) throws UnusableFile {
        Optional<Stated> value = text(key);
        if (value.isEmpty()) {
            throw text.trouble(mapping, owner + " needs a '" + key + "'");
        }
        return value.get();
    }

    /** The items of the list under {@code key}; none if it is not there. */
    List<DataNode> list(String key) throws UnusableFile {
        Optional<DataNode> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Sequence sequence)) {
            throw text.trouble(value.get(), "'" + key + "' must be a list");
        }
        return sequence.items();
    }

    /** The globs of the list under {@code key}. */
    List<GivenGlob> globs(String key) throws UnusableFile {
        List<GivenGlob> globs = new ArrayList<>();
        for (DataNode item : list(key)) {
            Stated stated = text(item, "a path in '" + key + "'", text);
            try {
                globs.add(new GivenGlob(PathGlob.of(stated.text()), stated.origin()));
            } catch (MalformedGlob e) {
                throw new UnusableFile(stated.origin() + " " + Hint.quoted(stated.text()) + ": " + e.getMessage());
            }
        }
        return globs;
    }
}
