package dev.hob.csharp.ast;

import java.util.List;

/** The {@code into} of a group join (§12.20). */
public final class JoinInto extends NamedPart {

    JoinInto(int start, int end, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
    }
}
