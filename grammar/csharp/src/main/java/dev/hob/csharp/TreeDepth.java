package dev.hob.csharp;

import dev.hob.csharp.ast.CSharpNode;
import java.util.OptionalInt;

/**
 * Finds trees that are too deep. Nothing here recurses, but PMD does over every tree, and a chain of some seven thousand
 * operators overflows the stack of its threads, which ends the whole run.
 */
final class TreeDepth {

    /** Less than half of what PMD's recursion bears on a default stack, far more than any program has. */
    static final int MAXIMUM = 3000;

    private TreeDepth() {}

    /** Where the first node that lies too deep starts. */
    static OptionalInt tooDeepAt(CSharpNode root) {
        CSharpNode node = root;
        int depth = 0;
        while (depth <= MAXIMUM) {
            if (node.getNumChildren() > 0) {
                node = node.getChild(0);
                depth++;
                continue;
            }
            while (node != root
                    && node.getIndexInParent() + 1 == node.getParent().getNumChildren()) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return OptionalInt.empty();
            }
            node = node.getParent().getChild(node.getIndexInParent() + 1);
        }
        return OptionalInt.of(node.startOffset());
    }
}
