package dev.hob.language;

import java.util.List;
import net.sourceforge.pmd.lang.ast.impl.AbstractNode;
import net.sourceforge.pmd.lang.document.TextRegion;
import net.sourceforge.pmd.lang.rule.xpath.NoAttribute;

/**
 * A compact syntax node: its kind is its class, its place two UTF-16 offsets into the text document. Base of the trees
 * of all of Hob's languages.
 *
 * @param <B> the language's own node type
 */
public abstract class OffsetNode<B extends OffsetNode<B>> extends AbstractNode<B, B> {

    private int startOffset;
    private int endOffset;

    /** Sets the half-open range {@code [start, end)} of UTF-16 offsets that this node covers. */
    protected final void setRange(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range: [" + start + ", " + end + ")");
        }
        startOffset = start;
        endOffset = end;
    }

    /** Adopts the children, in source order. Called once, when the node is built. */
    protected final void setChildren(List<? extends B> children) {
        // From the last to the first: PMD's node then allocates its array once instead of once a child.
        for (int i = children.size() - 1; i >= 0; i--) {
            addChild(children.get(i), i);
        }
    }

    /** The UTF-16 offset of the first character. */
    @NoAttribute
    public final int startOffset() {
        return startOffset;
    }

    /** The UTF-16 offset behind the last character. */
    @NoAttribute
    public final int endOffset() {
        return endOffset;
    }

    @Override
    public final TextRegion getTextRegion() {
        return TextRegion.fromBothOffsets(startOffset, endOffset);
    }

    @Override
    public String getXPathNodeName() {
        return getClass().getSimpleName();
    }
}
