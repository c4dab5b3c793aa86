package dev.hob.msbuild;

import dev.hob.language.OffsetNode;

/** A node of a project file's tree, as rules and XPath expressions see it. */
public abstract sealed class MsbuildNode extends OffsetNode<MsbuildNode> permits ProjectFile, XmlElement, XmlAttribute {

    MsbuildNode(int start, int end) {
        setRange(start, end);
    }
}
