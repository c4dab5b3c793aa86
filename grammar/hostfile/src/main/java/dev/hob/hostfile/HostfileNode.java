package dev.hob.hostfile;

import dev.hob.language.OffsetNode;

/** A node of a host file's tree, as rules and XPath expressions see it. */
public abstract sealed class HostfileNode extends OffsetNode<HostfileNode>
        permits HostFile, Instruction, Word, DataNode, Entry {

    HostfileNode(int start, int end) {
        setRange(start, end);
    }
}
