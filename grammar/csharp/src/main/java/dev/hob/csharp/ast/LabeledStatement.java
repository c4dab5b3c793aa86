package dev.hob.csharp.ast;

import java.util.List;
import net.sourceforge.pmd.lang.document.TextRegion;

/** A label and the statement behind it (§13.5). */
public final class LabeledStatement extends Statement implements NamedNode {

    private final int nameEnd;

    LabeledStatement(int start, int end, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.nameEnd = nameEnd;
    }

    @Override
    public String getName() {
        return Identifiers.valueOf(textBetween(startOffset(), nameEnd));
    }

    @Override
    public TextRegion getNameRegion() {
        return TextRegion.fromBothOffsets(startOffset(), nameEnd);
    }

    /** The labelled statement. */
    public Statement getStatement() {
        return require(Statement.class);
    }
}
