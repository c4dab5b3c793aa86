package dev.hob.solution.evaluation;

import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An item after evaluation: its identity, where that is written, and its metadata. */
public final class Item {

    private final Determined identity;
    private Map<String, Value> metadata = Map.of();
    private Optional<Undetermined> doubt;

    Item(Determined identity, Optional<Undetermined> doubt) {
        this.identity = identity;
        this.doubt = doubt;
    }

    /** What {@code Include} says, one item of it. */
    public Determined identity() {
        return identity;
    }

    /** The value of some metadata, whatever the case of its name; nothing if it was never set. */
    public Optional<Value> metadata(String name) {
        return metadata.isEmpty() ? Optional.empty() : Optional.ofNullable(metadata.get(name));
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

    void doubt(Undetermined why) {
        doubt = doubt.or(() -> Optional.of(why));
    }
}
