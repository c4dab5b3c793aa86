package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** The pattern {@code ..} or {@code ..pattern} in a list pattern (C# 11). */
public final class SlicePattern extends Pattern {

    SlicePattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The pattern of the slice. */
    public Optional<Pattern> getPattern() {
        return find(Pattern.class);
    }
}
