package dev.hob.csharp.ast;

import java.util.List;

/** A negated pattern (C# 9). */
public final class NotPattern extends Pattern {

    NotPattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The negated pattern. */
    public Pattern getPattern() {
        return child(0, Pattern.class);
    }
}
