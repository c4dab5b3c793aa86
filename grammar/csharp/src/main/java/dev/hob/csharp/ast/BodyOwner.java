package dev.hob.csharp.ast;

import java.util.Optional;
import net.sourceforge.pmd.lang.ast.impl.GenericNode;

/** A function-like node whose body is a block, an expression after {@code =>}, or missing. */
public interface BodyOwner extends GenericNode<CSharpNode> {

    /** The body in braces. */
    default Optional<Block> getBlock() {
        return Optional.ofNullable(firstChild(Block.class));
    }

    /** The body after {@code =>}. */
    default Optional<Expression> getExpressionBody() {
        return Optional.ofNullable(firstChild(ArrowBody.class)).map(ArrowBody::getExpression);
    }
}
