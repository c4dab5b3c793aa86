package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** One attribute (§22.3). */
public final class Attribute extends CSharpNode {

    Attribute(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The name as written, with or without the suffix {@code Attribute}. */
    public NameNode getNameNode() {
        return require(NameNode.class);
    }

    /** The name with dots and without type arguments. */
    public String getName() {
        return getNameNode().getDottedName();
    }

    /** The arguments; those like {@code Name = value} are named and assign a property. */
    public Optional<ArgumentList> getArgumentList() {
        return find(ArgumentList.class);
    }
}
