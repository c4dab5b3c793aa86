package dev.hob.csharp.ast;

/** The keyword {@code base} (§12.8.15). */
public final class BaseExpression extends Expression {

    BaseExpression(int start, int end) {
        super(start, end);
    }
}
