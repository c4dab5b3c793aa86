package dev.hob.csharp.ast;

import java.util.List;

/** The left side of {@code [key] = value} in an object initializer (§12.8.17.3). */
public final class ImplicitElementAccess extends Expression {

    ImplicitElementAccess(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The arguments in brackets. */
    public ArgumentList getArgumentList() {
        return child(0, ArgumentList.class);
    }
}
