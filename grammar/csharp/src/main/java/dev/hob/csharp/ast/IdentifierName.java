package dev.hob.csharp.ast;

import net.sourceforge.pmd.lang.ast.NodeStream;

/** A name without type arguments; {@code var}, {@code field}, {@code nameof} and {@code global} are such names too. */
public final class IdentifierName extends SimpleName {

    IdentifierName(int start, int end) {
        super(start, end);
    }

    @Override
    int nameEnd() {
        return endOffset();
    }

    @Override
    public NodeStream<TypeNode> getTypeArguments() {
        return NodeStream.empty();
    }

    @Override
    public int getArity() {
        return 0;
    }
}
