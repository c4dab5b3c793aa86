package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** Attributes in one pair of brackets (§22.3), perhaps behind a target such as {@code assembly} or {@code return}. */
public final class AttributeSection extends CSharpNode {

    private final int targetStart;
    private final int targetEnd;

    AttributeSection(int start, int end, int targetStart, int targetEnd, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.targetStart = targetStart;
        this.targetEnd = targetEnd;
    }

    /** The attributes of this section. */
    public NodeStream<Attribute> getAttributes() {
        return children(Attribute.class);
    }

    /** What stands before the colon; empty if there is no target. */
    public String getTarget() {
        return textBetween(targetStart, targetEnd);
    }
}
