package dev.hob.solution.evaluation;

import dev.hob.solution.evaluation.Value.Determined;
import dev.hob.solution.evaluation.Value.Undetermined;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The properties of one evaluation, by name without case. Global properties win over what files say. */
public final class Properties {

    private final Map<String, Value> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Value> globals = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Properties() {}

    /** The value of {@code name}; nothing if it was never set. */
    public Optional<Value> get(String name) {
        Value global = globals.get(name);
        return Optional.ofNullable(global != null ? global : values.get(name));
    }

    /** The text of {@code name}, empty if it is not set or not determined. */
    public String text(String name) {
        return get(name).flatMap(Value::known).orElse("");
    }

    /** Whether {@code name} is set to {@code true}. */
    public boolean isTrue(String name) {
        return text(name).equalsIgnoreCase("true");
    }

    /** Whether {@code name} is set to {@code false}. */
    public boolean isFalse(String name) {
        return text(name).equalsIgnoreCase("false");
    }

    void setGlobal(String name, Value value) {
        globals.put(name, value);
    }

    void set(String name, Value value) {
        values.put(name, value);
    }

    /** Sets what may or may not be set: afterwards the value is known only if it makes no difference. */
    void setInDoubt(String name, Value value, Undetermined doubt) {
        String before = text(name);
        boolean known = get(name).map(old -> old instanceof Determined).orElse(true);
        if (!known || !value.known().equals(Optional.of(before))) {
            values.put(name, doubt);
        }
    }

    /** Sets what MSBuild or the SDK says. */
    void builtIn(String name, String text) {
        values.put(name, new Determined(text, Origin.BUILT_IN, false, List.of()));
    }

    /** Sets what MSBuild or the SDK says where no file said anything before. */
    void builtInDefault(String name, String text) {
        Optional<Value> old = get(name);
        if (old.isEmpty() || old.get().known().equals(Optional.of(""))) {
            builtIn(name, text);
        }
    }
}
