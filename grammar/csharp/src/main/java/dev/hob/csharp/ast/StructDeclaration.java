package dev.hob.csharp.ast;

import java.util.List;

/** A struct (§16.2); {@code ref} and {@code readonly} are modifiers. */
public final class StructDeclaration extends TypeDeclaration {

    StructDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }
}
