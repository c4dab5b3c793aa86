package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/**
 * One constraint (§15.2.5): a type, or words such as {@code class?}, {@code new()} or {@code allows ref struct},
 * for which the text suffices.
 */
public final class Constraint extends CSharpNode {

    Constraint(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type, if it is one. */
    public Optional<TypeNode> getType() {
        return find(TypeNode.class);
    }
}
