package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A {@code switch} statement (§13.8.3). */
public final class SwitchStatement extends Statement {

    SwitchStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is compared. */
    public Expression getValue() {
        return child(0, Expression.class);
    }

    /** The sections. */
    public NodeStream<SwitchSection> getSections() {
        return children(SwitchSection.class);
    }
}
