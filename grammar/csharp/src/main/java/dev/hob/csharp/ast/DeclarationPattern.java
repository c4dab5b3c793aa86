package dev.hob.csharp.ast;

import java.util.List;

/** A type and a designation (§11.2.2). */
public final class DeclarationPattern extends Pattern {

    DeclarationPattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type. */
    public TypeNode getType() {
        return child(0, TypeNode.class);
    }

    /** What is declared. */
    public Designation getDesignation() {
        return child(1, Designation.class);
    }
}
