package dev.hob.csharp.ast;

import java.util.List;

/**
 * Arguments for the constructor of the collection in a collection expression, {@code with(…)} (a preview of the
 * language after C# 14).
 */
public final class CollectionArguments extends Expression {

    CollectionArguments(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The arguments. */
    public ArgumentList getArgumentList() {
        return child(0, ArgumentList.class);
    }
}
