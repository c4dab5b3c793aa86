package dev.hob.csharp.ast;

import java.util.List;

/** A finalizer (§15.13). */
public final class DestructorDeclaration extends NamedDeclaration implements BodyOwner {

    DestructorDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }

    /** The empty parentheses. */
    public ParameterList getParameterList() {
        return require(ParameterList.class);
    }
}
