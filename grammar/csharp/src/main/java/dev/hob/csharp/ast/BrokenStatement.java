package dev.hob.csharp.ast;

/** What stands in the place of a statement with a syntax error: nothing is known of it. */
public final class BrokenStatement extends Statement {

    BrokenStatement(int start, int end) {
        super(start, end);
    }
}
