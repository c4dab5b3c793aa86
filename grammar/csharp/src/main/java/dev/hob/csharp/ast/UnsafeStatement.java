package dev.hob.csharp.ast;

import java.util.List;

/** An {@code unsafe} block (§23.2). */
public final class UnsafeStatement extends Statement {

    UnsafeStatement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The block. */
    public Block getBlock() {
        return require(Block.class);
    }
}
