package dev.hob.csharp.ast;

import net.sourceforge.pmd.lang.ast.NodeStream;
import net.sourceforge.pmd.lang.ast.impl.GenericNode;

/** A declaration that can have type parameters. */
public interface TypeParameterOwner extends GenericNode<CSharpNode> {

    /** The type parameters, none if it is not generic. */
    default NodeStream<TypeParameter> getTypeParameters() {
        return children(TypeParameterList.class).children(TypeParameter.class);
    }

    /** The {@code where} clauses. */
    default NodeStream<ConstraintClause> getConstraintClauses() {
        return children(ConstraintClause.class);
    }

    /** The number of type parameters. */
    default int getArity() {
        return getTypeParameters().count();
    }
}
