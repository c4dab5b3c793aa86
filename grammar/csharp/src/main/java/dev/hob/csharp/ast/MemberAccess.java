package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * An access to a member of a value or type (§12.8.7, §12.8.8, §23.6.3). Chains nest to the left whatever their
 * operators: {@code a?.b.c} is the access to {@code c} on the access to {@code b} on {@code a}.
 */
public final class MemberAccess extends Expression implements NamedNode {

    private final AccessOperator operator;

    MemberAccess(int start, int end, AccessOperator operator, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.operator = operator;
    }

    /** Whether it is a dot, an arrow or a null-conditional dot. */
    public AccessOperator getOperator() {
        return operator;
    }

    /** What the member belongs to. */
    public Expression getTarget() {
        return child(0, Expression.class);
    }

    /** The member's name with its type arguments. */
    public SimpleName getMember() {
        return child(1, SimpleName.class);
    }

    /** The member's name. */
    @Override
    public String getName() {
        return getMember().getName();
    }

    /** Where the member's name stands, without type arguments. */
    @Override
    public TextRegion getNameRegion() {
        return getMember().getNameRegion();
    }
}
