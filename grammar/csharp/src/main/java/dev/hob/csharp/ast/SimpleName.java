package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * One identifier that refers to something, with or without type arguments. Every use of a name in the tree is one of
 * these, whether it stands alone, in a {@link QualifiedName} or in a {@link MemberAccess}.
 */
public abstract class SimpleName extends NameNode {

    SimpleName(int start, int end) {
        super(start, end);
    }

    SimpleName(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    abstract int nameEnd();

    @Override
    public final SimpleName getSimpleName() {
        return this;
    }

    @Override
    public final Optional<NameNode> getQualifier() {
        return Optional.empty();
    }

    @Override
    public final String getName() {
        return identifierBetween(startOffset(), nameEnd());
    }

    @Override
    public final TextRegion getNameRegion() {
        return TextRegion.fromBothOffsets(startOffset(), nameEnd());
    }

    @Override
    public final String getDottedName() {
        return getName();
    }
}
