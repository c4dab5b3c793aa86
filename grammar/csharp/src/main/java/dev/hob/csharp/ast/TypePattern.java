package dev.hob.csharp.ast;

import java.util.List;

/** A type as a pattern (§11.2, C# 9). */
public final class TypePattern extends Pattern {

    TypePattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type. */
    public TypeNode getType() {
        return child(0, TypeNode.class);
    }
}
