package dev.hob.csharp.ast;

import java.util.List;

/** A type by reference: {@code ref T}, {@code ref readonly T} (§13.6.2, §15.6.1) or {@code scoped T}. */
public final class RefType extends TypeNode {

    private final boolean readonly;
    private final boolean scoped;

    RefType(int start, int end, boolean readonly, boolean scoped, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.readonly = readonly;
        this.scoped = scoped;
    }

    /** Whether it is {@code ref readonly}. */
    public boolean isReadonly() {
        return readonly;
    }

    /** Whether it starts with {@code scoped}. */
    public boolean isScoped() {
        return scoped;
    }

    /** The type behind the keywords. */
    public TypeNode getElementType() {
        return child(0, TypeNode.class);
    }
}
