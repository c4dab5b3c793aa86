package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A label of a switch section (§13.8.3): {@code case constant:}, {@code case pattern when …:} or {@code default:}. */
public final class SwitchLabel extends CSharpNode {

    SwitchLabel(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** Whether it is {@code default:}. */
    public boolean isDefault() {
        return getNumChildren() == 0;
    }

    /** The constant of {@code case constant:}. */
    public Optional<Expression> getConstant() {
        return findAt(0, Expression.class);
    }

    /** The pattern of {@code case pattern:}. */
    public Optional<Pattern> getPattern() {
        return find(Pattern.class);
    }

    /** The condition after {@code when}. */
    public Optional<WhenClause> getWhen() {
        return find(WhenClause.class);
    }
}
