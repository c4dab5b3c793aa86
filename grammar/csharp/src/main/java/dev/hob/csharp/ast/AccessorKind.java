package dev.hob.csharp.ast;

/** The kinds of accessors. */
public enum AccessorKind {
    GET("get"),
    SET("set"),
    INIT("init"),
    ADD("add"),
    REMOVE("remove");

    private final String text;

    AccessorKind(String text) {
        this.text = text;
    }

    /** How it is written in source text; XPath attributes show this. */
    @Override
    public String toString() {
        return text;
    }
}
