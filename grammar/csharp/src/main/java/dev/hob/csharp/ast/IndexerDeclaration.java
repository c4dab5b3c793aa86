package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** An indexer (§15.9). */
public final class IndexerDeclaration extends MemberDeclaration {

    IndexerDeclaration(int start, int end, int modifiers, List<? extends CSharpNode> children) {
        super(start, end, modifiers, children);
    }

    /** The type. */
    public TypeNode getType() {
        return require(TypeNode.class);
    }

    /** The interface of an explicit implementation. */
    public Optional<ExplicitInterfaceSpecifier> getExplicitInterface() {
        return find(ExplicitInterfaceSpecifier.class);
    }

    /** The parameters in brackets. */
    public ParameterList getParameterList() {
        return require(ParameterList.class);
    }

    /** The accessors; none if the indexer is expression-bodied. */
    public NodeStream<AccessorDeclaration> getAccessors() {
        return children(AccessorDeclaration.class);
    }

    /** The expression after {@code =>}. */
    public Optional<Expression> getExpressionBody() {
        return find(ArrowBody.class).map(ArrowBody::getExpression);
    }
}
