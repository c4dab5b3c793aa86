package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** The creation of an anonymous object (§12.8.17.7). */
public final class AnonymousObjectCreation extends Expression {

    AnonymousObjectCreation(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The members. */
    public NodeStream<AnonymousObjectMember> getMembers() {
        return children(AnonymousObjectMember.class);
    }
}
