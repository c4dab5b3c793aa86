package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A name with type arguments (§8.4), which may be left out as in {@code typeof(Dictionary<,>)}. */
public final class GenericName extends SimpleName {

    private final int nameEnd;
    private final int arity;

    GenericName(int start, int end, int nameEnd, int arity, List<? extends CSharpNode> typeArguments) {
        super(start, end, typeArguments);
        this.nameEnd = nameEnd;
        this.arity = arity;
    }

    @Override
    int nameEnd() {
        return nameEnd;
    }

    @Override
    public NodeStream<TypeNode> getTypeArguments() {
        return children(TypeNode.class);
    }

    @Override
    public int getArity() {
        return arity;
    }

    /** Whether the type arguments are left out. */
    public boolean isUnbound() {
        return getNumChildren() == 0;
    }
}
