package dev.hob.csharp.ast;

/** The operators of relational patterns (C# 9). */
public enum RelationalOperator {
    LESS("<"),
    GREATER(">"),
    LESS_OR_EQUAL("<="),
    GREATER_OR_EQUAL(">=");

    private final String text;

    RelationalOperator(String text) {
        this.text = text;
    }

    /** How it is written in source text; XPath attributes show this. */
    @Override
    public String toString() {
        return text;
    }
}
