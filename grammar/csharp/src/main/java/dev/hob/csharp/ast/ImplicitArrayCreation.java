package dev.hob.csharp.ast;

import java.util.List;

/** The creation of an array whose type follows from its elements (§12.8.17.5). */
public final class ImplicitArrayCreation extends Expression {

    private final int rank;

    ImplicitArrayCreation(int start, int end, int rank, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.rank = rank;
    }

    /** The number of dimensions. */
    public int getRank() {
        return rank;
    }

    /** The elements. */
    public InitializerExpression getInitializer() {
        return require(InitializerExpression.class);
    }
}
