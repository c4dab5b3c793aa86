package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parameter of a function member, delegate or anonymous function (§15.6.2). An implicitly typed parameter of a lambda
 * has no type; the receiver of an extension block may have an empty name.
 */
public final class Parameter extends NamedPart implements AttributeOwner, ModifierOwner {

    private final int modifiers;

    Parameter(int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
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

    /** The type, if it is written. */
    public Optional<TypeNode> getType() {
        return find(TypeNode.class);
    }

    /** The default value. */
    public Optional<Expression> getDefault() {
        return find(EqualsValue.class).map(EqualsValue::getValue);
    }
}
