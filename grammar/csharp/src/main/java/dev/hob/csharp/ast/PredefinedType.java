package dev.hob.csharp.ast;

/** A keyword that names a type (§8.3.5), {@code void} included. */
public final class PredefinedType extends TypeNode {

    PredefinedType(int start, int end) {
        super(start, end);
    }

    /** The keyword. */
    public String getName() {
        return getText();
    }
}
