package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** Statements in braces (§13.3). */
public final class Block extends Statement {

    Block(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The statements. */
    public NodeStream<Statement> getStatements() {
        return children(Statement.class);
    }
}
