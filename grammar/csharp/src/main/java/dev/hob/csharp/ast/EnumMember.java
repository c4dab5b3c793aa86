package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** A member of an enum (§19.4). */
public final class EnumMember extends NamedDeclaration {

    EnumMember(int start, int end, int modifiers, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, modifiers, nameStart, nameEnd, children);
    }

    /** The value, if one is written. */
    public Optional<Expression> getValue() {
        return find(EqualsValue.class).map(EqualsValue::getValue);
    }
}
