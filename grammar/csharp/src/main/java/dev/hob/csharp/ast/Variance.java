package dev.hob.csharp.ast;

/** The variance of a type parameter (§18.2.3). */
public enum Variance {
    INVARIANT(""),
    COVARIANT("out"),
    CONTRAVARIANT("in");

    private final String text;

    Variance(String text) {
        this.text = text;
    }

    /** How it is written in source text; XPath attributes show this. */
    @Override
    public String toString() {
        return text;
    }
}
