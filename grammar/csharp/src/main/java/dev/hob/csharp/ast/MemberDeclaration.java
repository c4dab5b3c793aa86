package dev.hob.csharp.ast;

import java.util.List;
import java.util.Set;

/** What stands in a compilation unit, a namespace or a type: namespaces, types and the members of types. */
public abstract class MemberDeclaration extends CSharpNode implements AttributeOwner, ModifierOwner {

    private final int modifiers;

    MemberDeclaration(int start, int end, int modifiers, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.modifiers = modifiers;
    }

    @Override
    public final Set<Modifier> getModifiers() {
        return Modifier.setOf(modifiers);
    }

    @Override
    public final boolean hasModifier(Modifier modifier) {
        return modifier.isIn(modifiers);
    }
}
