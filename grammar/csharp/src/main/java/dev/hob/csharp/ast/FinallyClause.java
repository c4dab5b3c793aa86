package dev.hob.csharp.ast;

import java.util.List;

/** A finally clause (§13.11). */
public final class FinallyClause extends CSharpNode {

    FinallyClause(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What is done. */
    public Block getBlock() {
        return require(Block.class);
    }
}
