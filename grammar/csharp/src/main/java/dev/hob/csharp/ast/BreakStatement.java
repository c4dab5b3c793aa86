package dev.hob.csharp.ast;

/** A {@code break} statement (§13.10.2). */
public final class BreakStatement extends Statement {

    BreakStatement(int start, int end) {
        super(start, end);
    }
}
