package dev.hob.csharp.ast;

import net.sourceforge.pmd.lang.document.TextRegion;

/** One variable that an expression or a pattern declares. */
public final class VariableDesignation extends Designation implements NamedNode {

    VariableDesignation(int start, int end) {
        super(start, end);
    }

    @Override
    public String getName() {
        return Identifiers.valueOf(getText());
    }

    @Override
    public TextRegion getNameRegion() {
        return getTextRegion();
    }
}
