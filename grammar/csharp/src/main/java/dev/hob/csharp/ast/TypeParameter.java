package dev.hob.csharp.ast;

import java.util.List;

/** One type parameter (§15.2.3). */
public final class TypeParameter extends NamedPart implements AttributeOwner {

    private final Variance variance;

    TypeParameter(
            int start, int end, int nameStart, int nameEnd, Variance variance, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
        this.variance = variance;
    }

    /** Whether the parameter is marked {@code in} or {@code out}. */
    public Variance getVariance() {
        return variance;
    }
}
