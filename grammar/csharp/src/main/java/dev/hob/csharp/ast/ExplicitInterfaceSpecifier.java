package dev.hob.csharp.ast;

import java.util.List;

/** The interface before the dot of an explicitly implemented member (§18.6.2). */
public final class ExplicitInterfaceSpecifier extends CSharpNode {

    ExplicitInterfaceSpecifier(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The interface. */
    public NameNode getInterface() {
        return child(0, NameNode.class);
    }
}
