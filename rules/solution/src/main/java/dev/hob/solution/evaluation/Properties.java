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
    private final Map<String, List<Value>> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Determined> certainPart = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Value> globals = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private String unreadFile = "";
    private String unknownSdk = "";

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

    /** Remembers that {@code file} cannot be read, which may set any property. */
    void perhapsSetIn(String file) {
        unreadFile = file;
    }

    /** Remembers that an SDK is not known, which may set any property. */
    void perhapsSetBySdk(String sdk) {
        unknownSdk = sdk;
    }

    /** Why {@code name}, which was never set, is not simply empty; nothing if it is. */
    Optional<String> unknowable(String name) {
        return Unknowable.reason(name)
                .or(() -> unreadFile.isEmpty() || Unknowable.isListThatStartsEmpty(name)
                        ? Optional.empty()
                        : Optional.of("$(" + name + ") may be set in " + unreadFile + ", which is not read"));
    }

    /** Whether the project names an SDK that is not known, which may set properties and add items. */
    public boolean ofUnknownSdk() {
        return !unknownSdk.isEmpty();
    }

    /**
     * Why {@code name} has no value that could be written into another, if it was never set and an unknown SDK may set it.
     * Conditions are not so strict: what projects ask for there they set themselves, or leave empty.
     */
    Optional<String> perhapsSetBySdkOnly(String name) {
        return unknownSdk.isEmpty()
                        || Unknowable.isListThatStartsEmpty(name)
                        || get(name).isPresent()
                ? Optional.empty()
                : Optional.of("$(" + name + ") is set nowhere in the tree, perhaps by the SDK " + unknownSdk);
    }

    void setGlobal(String name, Value value) {
        globals.put(name, value);
    }

    void set(String name, Value value) {
        values.put(name, value);
        entries.remove(name);
        certainPart.remove(name);
    }

    /** Remembers the entries of the list that {@code name} has just been set to, where they come from several places. */
    void setEntries(String name, List<Value> list) {
        entries.put(name, List.copyOf(list));
    }

    /** The entries of a list that was put together from several places. */
    Optional<List<Value>> entries(String name) {
        return globals.containsKey(name) ? Optional.empty() : Optional.ofNullable(entries.get(name));
    }

    /** Sets what may or may not be set: afterwards the value is known only if it makes no difference. */
    void setInDoubt(String name, Value value, Undetermined doubt) {
        Value before = values.get(name);
        String old = before == null ? "" : before.known().orElse(null);
        if (old != null && value.known().equals(Optional.of(old))) {
            return;
        }
        values.put(name, doubt);
        entries.remove(name);
        boolean longer =
                old != null && value.known().map(text -> isLonger(text, old)).orElse(false);
        if (longer && before instanceof Determined determined) {
            certainPart.put(name, determined);
        } else {
            certainPart.remove(name);
        }
    }

    private static boolean isLonger(String list, String part) {
        return (";" + list + ";").contains(";" + part + ";");
    }

    /** The entries that a list has in any case, although a condition that adds more cannot be decided. */
    Optional<Determined> certainPart(String name) {
        return globals.containsKey(name) ? Optional.empty() : Optional.ofNullable(certainPart.get(name));
    }

    /** Sets what MSBuild or the SDK says. */
    void builtIn(String name, String text) {
        set(name, new Determined(text, Origin.BUILT_IN, false, List.of()));
    }

    /** Sets what MSBuild or the SDK says where no file said anything before. */
    void builtInDefault(String name, String text) {
        Optional<Value> old = get(name);
        if (old.isEmpty() || old.get().known().equals(Optional.of(""))) {
            builtIn(name, text);
        }
    }
}
