package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.document.TextRegion;

/** A using directive (§14.5): of a namespace, of the static members of a type, or an alias; global or not. */
public final class UsingDirective extends CSharpNode {

    private final boolean global;
    private final boolean isStatic;
    private final int aliasStart;
    private final int aliasEnd;

    /** Makes the directive; an alias from {@code aliasStart} to the same {@code aliasEnd} is none. */
    UsingDirective(
            int start,
            int end,
            boolean global,
            boolean isStatic,
            int aliasStart,
            int aliasEnd,
            List<? extends CSharpNode> children) {
        super(start, end, children);
        this.global = global;
        this.isStatic = isStatic;
        this.aliasStart = aliasStart;
        this.aliasEnd = aliasEnd;
    }

    /** Whether it holds for all files of the project. */
    public boolean isGlobal() {
        return global;
    }

    /** Whether it is a {@code using static}. */
    public boolean isStatic() {
        return isStatic;
    }

    /** Whether it introduces an alias. */
    public boolean isAlias() {
        return aliasEnd > aliasStart;
    }

    /** The alias that it introduces. */
    public Optional<String> getAlias() {
        return isAlias() ? Optional.of(Identifiers.valueOf(textBetween(aliasStart, aliasEnd))) : Optional.empty();
    }

    /** Where the alias stands. */
    public Optional<TextRegion> getAliasRegion() {
        return isAlias() ? Optional.of(TextRegion.fromBothOffsets(aliasStart, aliasEnd)) : Optional.empty();
    }

    /** What is imported or renamed: a {@link NameNode}, or with an alias any type. */
    public TypeNode getTarget() {
        return require(TypeNode.class);
    }

    /** The imported name with dots and without type arguments; for an alias of an unnamed type its text. */
    public String getName() {
        return getTarget() instanceof NameNode name
                ? name.getDottedName()
                : getTarget().getText();
    }
}
