package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** An event with accessors (§15.8.3). */
public final class EventDeclaration extends NamedDeclaration {

    EventDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }

    /** The type. */
    public TypeNode getType() {
        return require(TypeNode.class);
    }

    /** The interface of an explicit implementation. */
    public Optional<ExplicitInterfaceSpecifier> getExplicitInterface() {
        return find(ExplicitInterfaceSpecifier.class);
    }

    /** The accessors {@code add} and {@code remove}. */
    public NodeStream<AccessorDeclaration> getAccessors() {
        return children(AccessorDeclaration.class);
    }
}
