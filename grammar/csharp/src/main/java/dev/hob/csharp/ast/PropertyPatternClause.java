package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** The patterns in braces of a recursive pattern (C# 8). */
public final class PropertyPatternClause extends CSharpNode {

    PropertyPatternClause(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The patterns. */
    public NodeStream<Subpattern> getSubpatterns() {
        return children(Subpattern.class);
    }
}
