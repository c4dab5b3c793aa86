package dev.hob.csharp.ast;

/** The keyword {@code this} (§12.8.14). */
public final class ThisExpression extends Expression {

    ThisExpression(int start, int end) {
        super(start, end);
    }
}
