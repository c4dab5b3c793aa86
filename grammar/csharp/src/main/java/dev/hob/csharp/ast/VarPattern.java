package dev.hob.csharp.ast;

import java.util.List;

/** The pattern {@code var x} (§11.2.4). */
public final class VarPattern extends Pattern {

    VarPattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is declared. */
    public Designation getDesignation() {
        return child(0, Designation.class);
    }
}
