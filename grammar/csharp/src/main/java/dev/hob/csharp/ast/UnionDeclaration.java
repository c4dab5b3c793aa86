package dev.hob.csharp.ast;

import java.util.List;

/** A union type (a preview of the language after C# 14): its parameters are its case types. */
public final class UnionDeclaration extends TypeDeclaration {

    UnionDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }
}
