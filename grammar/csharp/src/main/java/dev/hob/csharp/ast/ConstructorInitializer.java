package dev.hob.csharp.ast;

import java.util.List;

/** The call {@code : base(…)} or {@code : this(…)} of a constructor (§15.11.2). */
public final class ConstructorInitializer extends CSharpNode {

    private final boolean base;

    ConstructorInitializer(int start, int end, boolean base, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.base = base;
    }

    /** Whether a constructor of the base class is called, not one of the same class. */
    public boolean isBase() {
        return base;
    }

    /** The arguments. */
    public ArgumentList getArgumentList() {
        return require(ArgumentList.class);
    }
}
