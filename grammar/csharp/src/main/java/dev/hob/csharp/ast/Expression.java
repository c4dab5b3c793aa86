package dev.hob.csharp.ast;

import java.util.List;

/**
 * An expression (§12). Types are expressions too, because a name at the start of {@code A.B} may turn out to be either.
 */
public abstract class Expression extends CSharpNode {

    Expression(int start, int end) {
        super(start, end);
    }

    Expression(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }
}
