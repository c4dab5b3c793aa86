package dev.hob.csharp.ast;

import java.util.List;

/** Variables declared in an expression (§12.17): {@code out var x}, {@code var (a, b) = …}. */
public final class DeclarationExpression extends Expression {

    DeclarationExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type; {@code var} is an {@link IdentifierName}. */
    public TypeNode getType() {
        return child(0, TypeNode.class);
    }

    /** What is declared. */
    public Designation getDesignation() {
        return child(1, Designation.class);
    }
}
