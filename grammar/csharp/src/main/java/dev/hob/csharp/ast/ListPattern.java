package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** Patterns of the elements of a list (C# 11). */
public final class ListPattern extends Pattern {

    ListPattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The patterns of the elements. */
    public NodeStream<Pattern> getPatterns() {
        return children(Pattern.class);
    }

    /** What is declared. */
    public Optional<Designation> getDesignation() {
        return find(Designation.class);
    }
}
