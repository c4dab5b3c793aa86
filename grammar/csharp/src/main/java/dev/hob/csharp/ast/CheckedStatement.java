package dev.hob.csharp.ast;

import java.util.List;

/** A {@code checked} or {@code unchecked} block (§13.12). */
public final class CheckedStatement extends Statement {

    private final boolean checked;

    CheckedStatement(int start, int end, boolean checked, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.checked = checked;
    }

    /** Whether overflow is checked. */
    public boolean isChecked() {
        return checked;
    }

    /** The block. */
    public Block getBlock() {
        return require(Block.class);
    }
}
