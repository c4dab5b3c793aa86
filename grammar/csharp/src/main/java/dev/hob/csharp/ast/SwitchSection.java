package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** Labels and the statements that they lead to (§13.8.3). */
public final class SwitchSection extends CSharpNode {

    SwitchSection(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The labels. */
    public NodeStream<SwitchLabel> getLabels() {
        return children(SwitchLabel.class);
    }

    /** The statements. */
    public NodeStream<Statement> getStatements() {
        return children(Statement.class);
    }
}
