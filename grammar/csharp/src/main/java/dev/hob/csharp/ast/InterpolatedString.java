package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** An interpolated string (§12.8.3), regular, verbatim or raw: texts and interpolations in turn. */
public final class InterpolatedString extends Expression {

    InterpolatedString(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The {@link InterpolatedText}s and {@link Interpolation}s in source order. */
    public NodeStream<CSharpNode> getParts() {
        return children(CSharpNode.class);
    }

    /** The interpolations. */
    public NodeStream<Interpolation> getInterpolations() {
        return children(Interpolation.class);
    }
}
