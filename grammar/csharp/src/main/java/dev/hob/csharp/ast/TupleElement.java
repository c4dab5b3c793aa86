package dev.hob.csharp.ast;

import java.util.List;

/** An element of a tuple type (§8.3.11); its name may be empty. */
public final class TupleElement extends NamedPart {

    TupleElement(int start, int end, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
    }

    /** The type. */
    public TypeNode getType() {
        return child(0, TypeNode.class);
    }
}
