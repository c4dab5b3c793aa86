package dev.hob.csharp.ast;

import java.util.List;
import java.util.Optional;

/** One variable of a declaration with its initial value (§13.6.2). */
public final class VariableDeclarator extends NamedPart {

    VariableDeclarator(int start, int end, int nameStart, int nameEnd, List<? extends CSharpNode> children) {
        super(start, end, nameStart, nameEnd, children);
    }

    /** The initial value with its equals sign. */
    public Optional<EqualsValue> getEqualsValue() {
        return find(EqualsValue.class);
    }

    /** The initial value. */
    public Optional<Expression> getInitializer() {
        return getEqualsValue().map(EqualsValue::getValue);
    }

    /** The size in brackets of a fixed-size buffer (§23.8). */
    public Optional<ArgumentList> getSize() {
        return find(ArgumentList.class);
    }
}
