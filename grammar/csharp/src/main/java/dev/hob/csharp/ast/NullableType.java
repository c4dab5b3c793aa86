package dev.hob.csharp.ast;

import java.util.List;

/** A type with a question mark (§8.3.12, §8.9). */
public final class NullableType extends TypeNode {

    NullableType(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type before it. */
    public TypeNode getElementType() {
        return child(0, TypeNode.class);
    }
}
