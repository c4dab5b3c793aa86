package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** An allocation on the stack (§12.8.22). */
public final class StackAllocation extends Expression {

    StackAllocation(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The array type with its size, if it is written. */
    public Optional<TypeNode> getType() {
        return find(TypeNode.class);
    }

    /** The elements. */
    public Optional<InitializerExpression> getInitializer() {
        return find(InitializerExpression.class);
    }
}
