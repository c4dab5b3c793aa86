package dev.hob.csharp.ast;

/** The pattern {@code _} (C# 8). */
public final class DiscardPattern extends Pattern {

    DiscardPattern(int start, int end) {
        super(start, end);
    }
}
