package dev.hob.csharp.ast;

import java.util.List;

/** A pattern (§11). */
public abstract class Pattern extends CSharpNode {

    Pattern(int start, int end) {
        super(start, end);
    }

    Pattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }
}
