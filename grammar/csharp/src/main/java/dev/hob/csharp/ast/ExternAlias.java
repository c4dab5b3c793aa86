package dev.hob.csharp.ast;

import java.util.List;

/** An {@code extern alias} directive (§14.4). */
public final class ExternAlias extends NamedPart {

    ExternAlias(int start, int end, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
    }
}
