package dev.hob.csharp.ast;

import java.util.List;

/** A pointer type (§23.3). */
public final class PointerType extends TypeNode {

    PointerType(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What it points to. */
    public TypeNode getElementType() {
        return child(0, TypeNode.class);
    }
}
