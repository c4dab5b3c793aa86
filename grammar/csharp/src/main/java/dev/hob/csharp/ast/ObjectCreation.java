package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** The creation of an object (§12.8.17.2): {@code new T(…) {…}} or, target-typed, {@code new(…) {…}}. */
public final class ObjectCreation extends Expression {

    ObjectCreation(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type, if it is written. */
    public Optional<TypeNode> getType() {
        return find(TypeNode.class);
    }

    /** The arguments. */
    public Optional<ArgumentList> getArgumentList() {
        return find(ArgumentList.class);
    }

    /** The initializer. */
    public Optional<InitializerExpression> getInitializer() {
        return find(InitializerExpression.class);
    }

    /** Whether the type is left out. */
    public boolean isImplicit() {
        return getType().isEmpty();
    }
}
