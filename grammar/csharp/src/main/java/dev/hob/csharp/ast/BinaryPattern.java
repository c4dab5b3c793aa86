package dev.hob.csharp.ast;

import java.util.List;

/** Two patterns joined by {@code and} or {@code or} (C# 9). */
public final class BinaryPattern extends Pattern {

    private final boolean conjunction;

    BinaryPattern(int start, int end, boolean conjunction, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.conjunction = conjunction;
    }

    /** Whether they are joined by {@code and}. */
    public boolean isConjunction() {
        return conjunction;
    }

    /** The left pattern. */
    public Pattern getLeft() {
        return child(0, Pattern.class);
    }

    /** The right pattern. */
    public Pattern getRight() {
        return child(1, Pattern.class);
    }
}
