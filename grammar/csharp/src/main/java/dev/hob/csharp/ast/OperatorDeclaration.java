package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A unary or binary operator, or an instance increment or compound assignment operator (§15.10). */
public final class OperatorDeclaration extends MemberDeclaration implements BodyOwner {

    private final String operator;
    private final boolean checked;

    OperatorDeclaration(
            int start, int end, int modifiers, String operator, boolean checked, List<? extends CSharpNode> children) {
        super(start, end, modifiers, children);
        this.operator = operator;
        this.checked = checked;
    }

    /** The operator, such as {@code +} or {@code true}. */
    public String getOperator() {
        return operator;
    }

    /** Whether it is a {@code checked} operator. */
    public boolean isChecked() {
        return checked;
    }

    /** The return type. */
    public TypeNode getReturnType() {
        return require(TypeNode.class);
    }

    /** The interface of an explicit implementation. */
    public Optional<ExplicitInterfaceSpecifier> getExplicitInterface() {
        return find(ExplicitInterfaceSpecifier.class);
    }

    /** The parameters. */
    public ParameterList getParameterList() {
        return require(ParameterList.class);
    }
}
