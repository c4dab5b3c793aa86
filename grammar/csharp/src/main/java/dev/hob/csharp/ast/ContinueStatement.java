package dev.hob.csharp.ast;

/** A {@code continue} statement (§13.10.3). */
public final class ContinueStatement extends Statement {

    ContinueStatement(int start, int end) {
        super(start, end);
    }
}
