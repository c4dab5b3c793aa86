package dev.hob.csharp.ast;

import java.util.List;

/** An enum (§19.2); its members are {@link EnumMember}s. */
public final class EnumDeclaration extends TypeDeclaration {

    EnumDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }
}
