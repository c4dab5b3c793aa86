package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A type, positional, property pattern and designation in one, each of which may be missing (C# 8). */
public final class RecursivePattern extends Pattern {

    RecursivePattern(int start, int end, List<? extends CSharpNode> children) {
        super(start, end, children);
    }

    /** The type. */
    public Optional<TypeNode> getType() {
        return find(TypeNode.class);
    }

    /** The patterns in parentheses. */
    public Optional<PositionalPatternClause> getPositional() {
        return find(PositionalPatternClause.class);
    }

    /** The patterns in braces. */
    public Optional<PropertyPatternClause> getProperties() {
        return find(PropertyPatternClause.class);
    }

    /** What is declared. */
    public Optional<Designation> getDesignation() {
        return find(Designation.class);
    }
}
