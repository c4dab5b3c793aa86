package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A lambda expression (§12.19). A single parameter without parentheses is a direct child. */
public final class LambdaExpression extends Expression implements AttributeOwner, ModifierOwner {

    private final int modifiers;

    LambdaExpression(int start, int end, int modifiers, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.modifiers = modifiers;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return Modifier.setOf(modifiers);
    }

    @Override
    public boolean hasModifier(Modifier modifier) {
        return modifier.isIn(modifiers);
    }

    /** The return type, if it is written. */
    public Optional<TypeNode> getReturnType() {
        return Optional.ofNullable(firstChild(TypeNode.class)).filter(type -> type.getIndexInParent() < bodyIndex());
    }

    /** The parameters, with or without parentheses. */
    public NodeStream<Parameter> getParameters() {
        Parameter single = firstChild(Parameter.class);
        return single != null
                ? NodeStream.of(single)
                : require(ParameterList.class).getParameters();
    }

    /** The body: an {@link Expression} or a {@link Block}. */
    public CSharpNode getBody() {
        return getChild(bodyIndex());
    }

    private int bodyIndex() {
        return getNumChildren() - 1;
    }
}
