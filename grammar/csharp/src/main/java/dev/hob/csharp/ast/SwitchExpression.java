package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A {@code switch} expression (C# 8). */
public final class SwitchExpression extends Expression {

    SwitchExpression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is compared. */
    public Expression getValue() {
        return child(0, Expression.class);
    }

    /** The arms. */
    public NodeStream<SwitchExpressionArm> getArms() {
        return children(SwitchExpressionArm.class);
    }
}
