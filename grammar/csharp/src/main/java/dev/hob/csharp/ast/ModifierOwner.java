package dev.hob.csharp.ast;

import java.util.Set;
import net.sourceforge.pmd.lang.ast.impl.GenericNode;

/** A node that can carry modifiers. */
public interface ModifierOwner extends GenericNode<CSharpNode> {

    /** The modifiers that are written, in the order of {@link Modifier}. */
    Set<Modifier> getModifiers();

    /** Whether {@code modifier} is written. */
    boolean hasModifier(Modifier modifier);
}
