package dev.hob.hostfile;

import java.util.List;

/** A sequence of YAML, an array of JSON. */
public final class Sequence extends DataNode {

    private final List<DataNode> items;

    Sequence(List<DataNode> items, int start, int end) {
        super(start, end);
        this.items = List.copyOf(items);
        setChildren(items);
    }

    @Override
    public List<DataNode> items() {
        return items;
    }
}
