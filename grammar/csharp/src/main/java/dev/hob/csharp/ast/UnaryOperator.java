package dev.hob.csharp.ast;

/** The unary operators, prefix and postfix (§12.8.9, §12.8.16, §12.9, §23.6). */
public enum UnaryOperator {
    PLUS("+"),
    MINUS("-"),
    NOT("!"),
    COMPLEMENT("~"),
    INCREMENT("++"),
    DECREMENT("--"),
    ADDRESS_OF("&"),
    INDIRECTION("*"),
    INDEX_FROM_END("^"),
    NULL_FORGIVING("!");

    private final String text;

    UnaryOperator(String text) {
        this.text = text;
    }

    /** How it is written in source text; XPath attributes show this. */
    @Override
    public String toString() {
        return text;
    }
}
