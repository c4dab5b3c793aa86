package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A name behind an alias, {@code alias::Name} or {@code global::Name} (§14.8). */
public final class AliasQualifiedName extends NameNode {

    AliasQualifiedName(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The alias; {@code global} is the global namespace. */
    public IdentifierName getAlias() {
        return child(0, IdentifierName.class);
    }

    /** Whether it is {@code global::Name}. */
    public boolean isGlobal() {
        return getAlias().getText().equals("global");
    }

    @Override
    public SimpleName getSimpleName() {
        return child(1, SimpleName.class);
    }

    @Override
    public Optional<NameNode> getQualifier() {
        return Optional.of(getAlias());
    }

    @Override
    public String getDottedName() {
        return getAlias().getName() + "::" + getName();
    }
}
