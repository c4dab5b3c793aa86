package dev.hob.csharp.ast;

/** The assignment operators (§12.21, §12.15). */
public enum AssignmentOperator {
    ASSIGN("="),
    ADD("+="),
    SUBTRACT("-="),
    MULTIPLY("*="),
    DIVIDE("/="),
    REMAINDER("%="),
    AND("&="),
    OR("|="),
    EXCLUSIVE_OR("^="),
    LEFT_SHIFT("<<="),
    RIGHT_SHIFT(">>="),
    UNSIGNED_RIGHT_SHIFT(">>>="),
    COALESCE("??=");

    private final String text;

    AssignmentOperator(String text) {
        this.text = text;
    }

    /** How it is written in source text; XPath attributes show this. */
    @Override
    public String toString() {
        return text;
    }
}
