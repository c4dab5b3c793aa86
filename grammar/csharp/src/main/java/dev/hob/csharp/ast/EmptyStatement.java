package dev.hob.csharp.ast;

/** A lone semicolon (§13.4). */
public final class EmptyStatement extends Statement {

    EmptyStatement(int start, int end) {
        super(start, end);
    }
}
