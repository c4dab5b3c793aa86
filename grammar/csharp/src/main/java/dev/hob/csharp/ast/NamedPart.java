package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.document.TextRegion;

/** Something below a member that introduces one identifier: a parameter, a variable, a label, a range variable. */
public abstract class NamedPart extends CSharpNode implements NamedNode {

    private final int nameStart;
    private final int nameEnd;

    NamedPart(int start, int end, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, children);
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
