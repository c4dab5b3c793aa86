package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** An instance or static constructor (§15.11, §15.12). */
public final class ConstructorDeclaration extends NamedDeclaration implements BodyOwner {

    ConstructorDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }

    /** The parameters. */
    public ParameterList getParameterList() {
        return require(ParameterList.class);
    }

    /** The call of another constructor. */
    public Optional<ConstructorInitializer> getInitializer() {
        return find(ConstructorInitializer.class);
    }

    /** Whether it is the static constructor. */
    public boolean isStatic() {
        return hasModifier(Modifier.STATIC);
    }
}
