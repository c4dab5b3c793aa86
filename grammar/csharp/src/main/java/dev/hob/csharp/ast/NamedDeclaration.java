package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.document.TextRegion;

/** A member declaration with one identifier as its name. */
public abstract class NamedDeclaration extends MemberDeclaration implements NamedNode {

    private final int nameStart;
    private final int nameEnd;

    NamedDeclaration(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, children);
        this.nameStart = nameStart;
        this.nameEnd = nameEnd;
    }

    @Override
    public final String getName() {
        return identifierBetween(nameStart, nameEnd);
    }

    @Override
    public final TextRegion getNameRegion() {
        return TextRegion.fromBothOffsets(nameStart, nameEnd);
    }
}
