package dev.hob.csharp.ast;

import java.util.List;

/** What a declaration expression or a pattern declares: a variable, a discard or a list of these. */
public abstract class Designation extends CSharpNode {

    Designation(int start, int end) {
        super(start, end);
    }

    Designation(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }
}
