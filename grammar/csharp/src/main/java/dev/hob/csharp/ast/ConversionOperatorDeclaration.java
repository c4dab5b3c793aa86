package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A conversion operator (§15.10.4). */
public final class ConversionOperatorDeclaration extends MemberDeclaration implements BodyOwner {

    private final boolean implicit;
    private final boolean checked;

    ConversionOperatorDeclaration(
            int start, int end, int modifiers, boolean implicit, boolean checked, List<? extends CSharpNode> children) {
        super(start, end, modifiers, children);
        this.implicit = implicit;
        this.checked = checked;
    }

    /** Whether it is {@code implicit}, not {@code explicit}. */
    public boolean isImplicit() {
        return implicit;
    }

    /** Whether it is a {@code checked} operator. */
    public boolean isChecked() {
        return checked;
    }

    /** The type that it converts to. */
    public TypeNode getType() {
        return require(TypeNode.class);
    }

    /** The interface of an explicit implementation. */
    public Optional<ExplicitInterfaceSpecifier> getExplicitInterface() {
        return find(ExplicitInterfaceSpecifier.class);
    }

    /** The parameter. */
    public ParameterList getParameterList() {
        return require(ParameterList.class);
    }
}
