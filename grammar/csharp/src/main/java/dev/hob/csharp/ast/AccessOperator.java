package dev.hob.csharp.ast;

/** The operators of member accesses. */
public enum AccessOperator {
    DOT("."),
    ARROW("->"),
    CONDITIONAL("?.");

    private final String text;

    AccessOperator(String text) {
        this.text = text;
    }

    /** How it is written in source text; XPath attributes show this. */
    @Override
    public String toString() {
        return text;
    }
}
