package dev.hob.csharp.ast;

import java.util.List;

/** A class (§15.2). */
public final class ClassDeclaration extends TypeDeclaration {

    ClassDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }
}
