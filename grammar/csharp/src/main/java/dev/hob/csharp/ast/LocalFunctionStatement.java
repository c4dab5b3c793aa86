package dev.hob.csharp.ast;

import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.document.TextRegion;

/** A local function (§13.6.4). */
public final class LocalFunctionStatement extends Statement
        implements NamedNode, AttributeOwner, ModifierOwner, BodyOwner, TypeParameterOwner {

    private final int modifiers;
    private final int nameStart;
    private final int nameEnd;

    LocalFunctionStatement(
            int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, children);
        this.modifiers = modifiers;
        this.nameStart = nameStart;
        this.nameEnd = nameEnd;
    }

    @Override
    public String getName() {
        return Identifiers.valueOf(textBetween(nameStart, nameEnd));
    }

    @Override
    public TextRegion getNameRegion() {
        return TextRegion.fromBothOffsets(nameStart, nameEnd);
    }

    @Override
    public Set<Modifier> getModifiers() {
        return Modifier.setOf(modifiers);
    }

    @Override
    public boolean hasModifier(Modifier modifier) {
        return modifier.isIn(modifiers);
    }

    /** The return type. */
    public TypeNode getReturnType() {
        return require(TypeNode.class);
    }

    /** The parameters. */
    public ParameterList getParameterList() {
        return require(ParameterList.class);
    }
}
