package dev.hob.hostfile;

import java.util.List;
import java.util.Optional;

/** A value of a YAML or JSON file. */
public abstract sealed class DataNode extends HostfileNode permits Mapping, Sequence, Scalar {

    DataNode(int start, int end) {
        super(start, end);
    }

    /** The value under {@code key}, if this is a mapping that has it. */
    public Optional<DataNode> value(String key) {
        return Optional.empty();
    }

    /** The value that one gets to by one key after the other. */
    public final Optional<DataNode> at(String... keys) {
        Optional<DataNode> node = Optional.of(this);
        for (String key : keys) {
            node = node.flatMap(each -> each.value(key));
        }
        return node;
    }

    /** The items, if this is a sequence; a single value counts as a sequence of one, as many files take either. */
    public List<DataNode> items() {
        return List.of(this);
    }

    /** The text, if this is a scalar; empty if not. */
    public String text() {
        return "";
    }

    /** The text under {@code key}, empty if there is none. */
    public final String text(String key) {
        return value(key).map(DataNode::text).orElse("");
    }
}
