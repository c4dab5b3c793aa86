package dev.hob.solution.schema;

import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Where an operation stands.
 *
 * @param method the method's name with its type argument: {@code AlterColumn<long>}
 * @param statement the whole statement, its semicolon included; empty when the call is no statement in a block
 * @param builder what the method is called on, as written
 */
public record OperationSource(TextRegion method, TextRegion statement, String builder) {

    /** Whether other statements can be put in front of it and behind it. */
    public boolean isStatementInBlock() {
        return !statement.isEmpty();
    }
}
