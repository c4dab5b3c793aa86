package dev.hob.hostfile;

import java.util.List;

/** A key of a mapping with its value. */
public final class Entry extends HostfileNode {

    private final Scalar key;
    private final DataNode value;

    Entry(Scalar key, DataNode value) {
        super(key.startOffset(), Math.max(key.endOffset(), value.endOffset()));
        this.key = key;
        this.value = value;
        setChildren(List.of(key, value));
    }

    /** The text of the key. */
    public String getKey() {
        return key.text();
    }

    /** The key itself. */
    public Scalar key() {
        return key;
    }

    /** The value. */
    public DataNode value() {
        return value;
    }
}
