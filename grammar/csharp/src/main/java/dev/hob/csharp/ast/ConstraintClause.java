package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** The constraints of one type parameter after {@code where} (§15.2.5). */
public final class ConstraintClause extends CSharpNode {

    ConstraintClause(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The constrained type parameter. */
    public IdentifierName getTypeParameter() {
        return child(0, IdentifierName.class);
    }

    /** The constraints in source order. */
    public NodeStream<Constraint> getConstraints() {
        return children(Constraint.class);
    }
}
