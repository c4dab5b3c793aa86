package dev.hob.csharp.ast;

import java.util.List;

/** An interface (§18.2). */
public final class InterfaceDeclaration extends TypeDeclaration {

    InterfaceDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }
}
