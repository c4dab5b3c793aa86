package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An anonymous method {@code delegate (…) {…}} (§12.19). */
public final class AnonymousMethod extends Expression implements ModifierOwner {

    private final int modifiers;

    AnonymousMethod(int start, int end, int modifiers, List<? extends CSharpNode> children) {
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

    /** The parameters, if they are written. */
    public Optional<ParameterList> getParameterList() {
        return find(ParameterList.class);
    }

    /** The body. */
    public Block getBlock() {
        return require(Block.class);
    }
}
