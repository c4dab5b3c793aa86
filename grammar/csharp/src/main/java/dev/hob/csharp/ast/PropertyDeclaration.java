package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A property (§15.7). */
public final class PropertyDeclaration extends NamedDeclaration {

    PropertyDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }

    /** The type. */
    public TypeNode getType() {
        return require(TypeNode.class);
    }

    /** The interface of an explicit implementation. */
    public Optional<ExplicitInterfaceSpecifier> getExplicitInterface() {
        return find(ExplicitInterfaceSpecifier.class);
    }

    /** The accessors; none if the property is expression-bodied. */
    public NodeStream<AccessorDeclaration> getAccessors() {
        return children(AccessorDeclaration.class);
    }

    /** The expression after {@code =>}. */
    public Optional<Expression> getExpressionBody() {
        return find(ArrowBody.class).map(ArrowBody::getExpression);
    }

    /** The initial value. */
    public Optional<Expression> getInitializer() {
        return find(EqualsValue.class).map(EqualsValue::getValue);
    }
}
