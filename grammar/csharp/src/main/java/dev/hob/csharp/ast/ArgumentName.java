package dev.hob.csharp.ast;

import java.util.List;

/** The name of an argument: {@code name:}, or {@code Name =} for a property in an attribute. */
public final class ArgumentName extends NamedPart {

    private final boolean propertyAssignment;

    ArgumentName(
            int start,
            int end,
            int nameStart,
            int nameEnd,
            boolean propertyAssignment,
            List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
        this.propertyAssignment = propertyAssignment;
    }

    /** Whether an equals sign follows. */
    public boolean isPropertyAssignment() {
        return propertyAssignment;
    }
}
