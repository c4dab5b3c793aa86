package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.NodeStream;

/** A {@code try} statement (§13.11). */
public final class TryStatement extends Statement {

    TryStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is tried. */
    public Block getBlock() {
        return child(0, Block.class);
    }

    /** The catch clauses. */
    public NodeStream<CatchClause> getCatches() {
        return children(CatchClause.class);
    }

    /** The finally clause. */
    public Optional<FinallyClause> getFinally() {
        return find(FinallyClause.class);
    }
}
