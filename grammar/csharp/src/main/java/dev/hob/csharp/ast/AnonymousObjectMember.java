package dev.hob.csharp.ast;

import java.util.List;

/** A member of an anonymous object (§12.8.17.7); its name may be empty and then follows from the value. */
public final class AnonymousObjectMember extends NamedPart {

    AnonymousObjectMember(int start, int end, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
    }

    /** The value. */
    public Expression getValue() {
        return child(0, Expression.class);
    }
}
