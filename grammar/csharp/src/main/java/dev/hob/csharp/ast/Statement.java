package dev.hob.csharp.ast;

import java.util.List;

/** A statement (§13). */
public abstract class Statement extends CSharpNode {

    Statement(int start, int end) {
        super(start, end);
    }

    Statement(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }
}
