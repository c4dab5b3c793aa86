package dev.hob.csharp.ast;

/** The binary operators but {@code is}, {@code as} and the range operator (§12.10 to §12.15). */
public enum BinaryOperator {
    MULTIPLY("*"),
    DIVIDE("/"),
    REMAINDER("%"),
    ADD("+"),
    SUBTRACT("-"),
    LEFT_SHIFT("<<"),
    RIGHT_SHIFT(">>"),
    UNSIGNED_RIGHT_SHIFT(">>>"),
    LESS("<"),
    GREATER(">"),
    LESS_OR_EQUAL("<="),
    GREATER_OR_EQUAL(">="),
    EQUAL("=="),
    NOT_EQUAL("!="),
    AND("&"),
    EXCLUSIVE_OR("^"),
    OR("|"),
    CONDITIONAL_AND("&&"),
    CONDITIONAL_OR("||"),
    COALESCE("??");

    private final String text;

    BinaryOperator(String text) {
        this.text = text;
    }

    /** How it is written in source text; XPath attributes show this. */
    @Override
    public String toString() {
        return text;
    }
}
