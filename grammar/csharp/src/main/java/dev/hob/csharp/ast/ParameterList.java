package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** Parameters in parentheses or, of indexers, in brackets (§15.6.2). */
public final class ParameterList extends CSharpNode {

    ParameterList(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The parameters. */
    public NodeStream<Parameter> getParameters() {
        return children(Parameter.class);
    }
}
