package dev.hob.solution.schema;

import java.util.Set;
import net.sourceforge.pmd.lang.document.TextRegion;

/**
 * Where an operation stands.
 *
 * @param method the method's name with its type argument: {@code AlterColumn<long>}
 * @param call the call itself, without those that follow in the same chain
 * @param statement the whole statement, its semicolon included; empty when the call is no statement in a block
 * @param builder what the method is called on, as written
 * @param providers the providers on which it runs, as far as conditions around it tell; all if there are none
 */
public record OperationSource(
        TextRegion method, TextRegion call, TextRegion statement, String builder, Set<DatabaseProvider> providers) {

    /** Keeps the providers from changing. */
    public OperationSource {
        providers = Set.copyOf(providers);
    }

    /** Whether other statements can be put in front of it and behind it. */
    public boolean isStatementInBlock() {
        return !statement.isEmpty();
    }
}
