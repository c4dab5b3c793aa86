package dev.hob.solution.evaluation;

import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An item after evaluation: its identity, where that is written, and its metadata. */
public final class Item {

    private final Determined identity;
    private final String recursiveDir;
    private Map<String, Value> metadata = Map.of();
    private Map<String, Value> definition = Map.of();
    private Optional<Undetermined> doubt;

    Item(Determined identity, Optional<Undetermined> doubt) {
        this(identity, "", doubt);
    }

    /** @param recursiveDir what {@code **} stood for, with a closing slash; empty if there was no such pattern */
    Item(Determined identity, String recursiveDir, Optional<Undetermined> doubt) {
        this.identity = identity;
        this.recursiveDir = recursiveDir;
        this.doubt = doubt;
    }

    /** An item of another identity or in more doubt, with the metadata of this one. */
    Item like(Determined otherIdentity, Optional<Undetermined> more) {
        Item copy = new Item(otherIdentity, recursiveDir, doubt.or(() -> more));
        if (!metadata.isEmpty() || !definition.isEmpty()) {
            copy.metadata = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            copy.metadata.putAll(definition);
            copy.metadata.putAll(metadata);
        }
        return copy;
    }

    /** What {@code Include} says, one item of it. */
    public Determined identity() {
        return identity;
    }

    String recursiveDir() {
        return recursiveDir;
    }

    /** The value of some metadata, whatever the case of its name; nothing if it was never set. */
    public Optional<Value> metadata(String name) {
        Value own = metadata.isEmpty() ? null : metadata.get(name);
        return Optional.ofNullable(own != null || definition.isEmpty() ? own : definition.get(name));
    }

    /** The text of some metadata, empty if it is not set or not determined. */
    public String text(String name) {
        return metadata(name).flatMap(Value::known).orElse("");
    }

    /** Why it may not be there, if a condition cannot be decided. */
    public Optional<Undetermined> doubt() {
        return doubt;
    }

    void set(String name, Value value, Optional<Undetermined> inDoubt) {
        boolean same =
                value.known().isPresent() && value.known().equals(metadata(name).flatMap(Value::known));
        if (!same || inDoubt.isEmpty()) {
            if (metadata.isEmpty()) {
                metadata = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            }
            metadata.put(name, inDoubt.isPresent() ? inDoubt.get() : value);
        }
    }

    void clearMetadata() {
        metadata = Map.of();
        definition = Map.of();
    }

    /** Gives it the metadata of its type's definition, which count where it sets none of its own. */
    void define(Map<String, Value> ofType) {
        definition = ofType;
    }

    void doubt(Undetermined why) {
        doubt = doubt.or(() -> Optional.of(why));
    }
}
