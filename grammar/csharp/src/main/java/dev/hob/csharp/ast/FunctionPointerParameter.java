package dev.hob.csharp.ast;

import java.util.List;
import java.util.Set;

/** A parameter, or as the last one the result, of a function pointer type (C# 9). */
public final class FunctionPointerParameter extends CSharpNode implements ModifierOwner {

    private final int modifiers;

    FunctionPointerParameter(int start, int end, int modifiers, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.modifiers = modifiers;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return Modifier.setOf(modifiers);
    }

    @Override
    public boolean hasModifier(Modifier modifier) {
        return modifier.isIn(modifiers);
    }

    /** The type. */
    public TypeNode getType() {
        return require(TypeNode.class);
    }
}
