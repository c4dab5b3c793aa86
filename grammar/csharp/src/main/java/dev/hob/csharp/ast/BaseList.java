package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** The base types of a type (§15.2.4) and, for a primary constructor, the arguments of the base call. */
public final class BaseList extends CSharpNode {

    BaseList(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The types in source order. */
    public NodeStream<TypeNode> getTypes() {
        return children(TypeNode.class);
    }

    /** The arguments after the first type. */
    public Optional<ArgumentList> getArgumentList() {
        return find(ArgumentList.class);
    }
}
