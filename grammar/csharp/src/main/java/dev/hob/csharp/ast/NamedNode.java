package dev.hob.csharp.ast;

import net.sourceforge.pmd.lang.ast.impl.GenericNode;
import net.sourceforge.pmd.lang.document.TextRegion;

/** A node that declares or uses one identifier and knows where that identifier stands, so that a fix can replace it. */
public interface NamedNode extends GenericNode<CSharpNode> {

    /** The identifier as the compiler sees it: without {@code @}, escapes decoded. */
    String getName();

    /** Where the identifier stands, a leading {@code @} included. */
    TextRegion getNameRegion();
}
