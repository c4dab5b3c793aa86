package dev.hob.csharp.ast;

import java.util.List;

/** A pattern in parentheses (C# 9). */
public final class ParenthesizedPattern extends Pattern {

    ParenthesizedPattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The pattern inside. */
    public Pattern getPattern() {
        return child(0, Pattern.class);
    }
}
