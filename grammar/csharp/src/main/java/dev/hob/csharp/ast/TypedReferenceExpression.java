package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/**
 * One of the undocumented operators {@code __makeref}, {@code __reftype}, {@code __refvalue} and {@code __arglist}
 * that compilers know.
 */
public final class TypedReferenceExpression extends Expression {

    private final String keyword;

    TypedReferenceExpression(int start, int end, String keyword, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.keyword = keyword;
    }

    /** The operator. */
    public String getKeyword() {
        return keyword;
    }

    /** What stands in the parentheses. */
    public NodeStream<Expression> getOperands() {
        return children(Expression.class);
    }
}
