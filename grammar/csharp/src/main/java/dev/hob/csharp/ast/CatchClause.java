package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A catch clause (§13.11); the name of its variable may be empty. */
public final class CatchClause extends NamedPart {

    CatchClause(int start, int end, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
    }

    /** The type of the exception. */
    public Optional<TypeNode> getType() {
        return find(TypeNode.class);
    }

    /** The filter. */
    public Optional<WhenClause> getFilter() {
        return find(WhenClause.class);
    }

    /** What is done. */
    public Block getBlock() {
        return require(Block.class);
    }
}
