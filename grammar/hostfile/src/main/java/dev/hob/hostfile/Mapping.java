package dev.hob.hostfile;

import java.util.List;
import java.util.Optional;

/** A mapping of YAML, an object of JSON. */
public final class Mapping extends DataNode {

    private final List<Entry> entries;

    Mapping(List<Entry> entries, int start, int end) {
        super(start, end);
        this.entries = List.copyOf(entries);
        setChildren(entries);
    }

    /** The entries, in the order of the file. */
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public Optional<DataNode> value(String key) {
        return entries.stream()
                .filter(entry -> entry.getKey().equals(key))
                .map(Entry::value)
                .findFirst();
    }
}
