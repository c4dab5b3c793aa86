package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A method (§15.6). */
public final class MethodDeclaration extends NamedDeclaration implements BodyOwner, TypeParameterOwner {

    MethodDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }

    /** The return type. */
    public TypeNode getReturnType() {
        return require(TypeNode.class);
    }

    /** The interface of an explicit implementation. */
    public Optional<ExplicitInterfaceSpecifier> getExplicitInterface() {
        return find(ExplicitInterfaceSpecifier.class);
    }

    /** The parameters. */
    public ParameterList getParameterList() {
        return require(ParameterList.class);
    }
}
