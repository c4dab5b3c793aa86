package dev.hob.csharp.ast;

import java.util.List;

/** A record class or record struct (C# 9 and 10). */
public final class RecordDeclaration extends TypeDeclaration {

    private final boolean struct;

    RecordDeclaration(
            int start,
            int end,
            int modifiers,
            int nameStart,
            int nameEnd,
            boolean struct,
            List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
        this.struct = struct;
    }

    /** Whether it is a {@code record struct}. */
    public boolean isStruct() {
        return struct;
    }
}
