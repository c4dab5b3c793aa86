package dev.hob.csharp.ast;

import java.util.List;

/** A type as written in source (§8), or a name, which may be that of a type. */
public abstract class TypeNode extends Expression {

    TypeNode(int start, int end) {
        super(start, end);
    }

    TypeNode(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }
}
