package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.document.TextRegion;

/** A clause of a query that introduces a range variable (§12.20). */
public abstract class RangeVariableClause extends QueryClause implements NamedNode {

    private final int nameStart;
    private final int nameEnd;

    RangeVariableClause(int start, int end, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.nameStart = nameStart;
        this.nameEnd = nameEnd;
    }

    @Override
    public final String getName() {
        return Identifiers.valueOf(textBetween(nameStart, nameEnd));
    }

    @Override
    public final TextRegion getNameRegion() {
        return TextRegion.fromBothOffsets(nameStart, nameEnd);
    }
}
