package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** The creation of an array with a type (§12.8.17.5). */
public final class ArrayCreation extends Expression {

    ArrayCreation(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The array type with its sizes. */
    public TypeNode getType() {
        return child(0, TypeNode.class);
    }

    /** The elements. */
    public Optional<InitializerExpression> getInitializer() {
        return find(InitializerExpression.class);
    }
}
