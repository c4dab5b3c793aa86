package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A name with dots where only a namespace or type can stand (§7.8). */
public final class QualifiedName extends NameNode {

    QualifiedName(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** What stands before the last dot. */
    public NameNode getLeft() {
        return child(0, NameNode.class);
    }

    @Override
    public SimpleName getSimpleName() {
        return child(1, SimpleName.class);
    }

    @Override
    public Optional<NameNode> getQualifier() {
        return Optional.of(getLeft());
    }

    @Override
    public String getDottedName() {
        return getLeft().getDottedName() + '.' + getName();
    }
}
