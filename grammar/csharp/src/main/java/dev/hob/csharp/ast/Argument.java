package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One argument (§12.6.2), also an element of a tuple expression: a value, perhaps named, perhaps by reference. */
public final class Argument extends CSharpNode implements ModifierOwner {

    private final int modifiers;

    Argument(int start, int end, int modifiers, List<? extends CSharpNode> children) {
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

    /** The name before {@code :} or, in attributes, before {@code =}. */
    public Optional<ArgumentName> getArgumentName() {
        return find(ArgumentName.class);
    }

    /** The value; {@code out var x} is a {@link DeclarationExpression}. */
    public Expression getValue() {
        return require(Expression.class);
    }
}
