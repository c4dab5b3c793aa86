package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A type and the variables declared with it: in fields, locals, {@code for}, {@code using} and {@code fixed}. */
public final class VariableDeclaration extends CSharpNode {

    VariableDeclaration(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type; {@code var} is an {@link IdentifierName}. */
    public TypeNode getType() {
        return child(0, TypeNode.class);
    }

    /** The variables. */
    public NodeStream<VariableDeclarator> getDeclarators() {
        return children(VariableDeclarator.class);
    }
}
