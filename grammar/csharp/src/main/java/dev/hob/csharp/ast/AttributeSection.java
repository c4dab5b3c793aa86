package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** Attributes in one pair of brackets (§22.3). */
public final class AttributeSection extends CSharpNode {

    AttributeSection(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The attributes of this section. */
    public NodeStream<Attribute> getAttributes() {
        return children(Attribute.class);
    }

    /** What stands before the colon, such as {@code assembly} or {@code return}. */
    public Optional<IdentifierName> getTarget() {
        return find(IdentifierName.class);
    }
}
