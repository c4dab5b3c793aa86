package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** Arguments of an invocation, creation, attribute or, in brackets, of an element access (§12.6.2). */
public final class ArgumentList extends CSharpNode {

    ArgumentList(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The arguments. */
    public NodeStream<Argument> getArguments() {
        return children(Argument.class);
    }

    /** The number of arguments. */
    public int getSize() {
        return getNumChildren();
    }
}
