package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** Type parameters in angle brackets (§15.2.3). */
public final class TypeParameterList extends CSharpNode {

    TypeParameterList(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type parameters. */
    public NodeStream<TypeParameter> getTypeParameters() {
        return children(TypeParameter.class);
    }
}
