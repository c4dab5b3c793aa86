package dev.hob.csharp.ast;

import net.sourceforge.pmd.lang.ast.NodeStream;
import net.sourceforge.pmd.lang.ast.impl.GenericNode;

/** A node that attributes can be put on. */
public interface AttributeOwner extends GenericNode<CSharpNode> {

    /** The {@code […]} sections. */
    default NodeStream<AttributeSection> getAttributeSections() {
        return children(AttributeSection.class);
    }

    /** The attributes of all sections. */
    default NodeStream<Attribute> getAttributes() {
        return getAttributeSections().children(Attribute.class);
    }
}
