package dev.hob.csharp.ast;

import java.util.List;

/** A delegate type (§20.2). */
public final class DelegateDeclaration extends TypeDeclaration {

    DelegateDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }

    /** What a call of the delegate returns. */
    public TypeNode getReturnType() {
        return require(TypeNode.class);
    }
}
