package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** Several designations that deconstruct a value. */
public final class ParenthesizedDesignation extends Designation {

    ParenthesizedDesignation(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The designations. */
    public NodeStream<Designation> getDesignations() {
        return children(Designation.class);
    }
}
