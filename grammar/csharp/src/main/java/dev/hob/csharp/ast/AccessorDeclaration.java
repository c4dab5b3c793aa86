package dev.hob.csharp.ast;

import java.util.List;

/** An accessor of a property, indexer or event (§15.7.3, §15.8.3). */
public final class AccessorDeclaration extends MemberDeclaration implements BodyOwner {

    private final AccessorKind kind;

    AccessorDeclaration(int start, int end, int modifiers, AccessorKind kind, List<? extends CSharpNode> children) {
        super(start, end, modifiers, children);
        this.kind = kind;
    }

    /** Which one it is. */
    public AccessorKind getKind() {
        return kind;
    }
}
