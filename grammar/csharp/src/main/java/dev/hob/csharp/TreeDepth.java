package dev.hob.csharp;

import dev.hob.csharp.ast.CSharpNode;
import java.util.OptionalInt;

/**
 * Finds trees that are too deep. PMD recurses over every tree, and a chain of some seven thousand operators overflows the
 * stack of its threads, which ends the whole run.
 */
final class TreeDepth {

    /** Less than half of what PMD's recursion bears on a default stack, far more than any program has. */
    static final int MAXIMUM = 3000;

    private static final int NOWHERE = -1;

    private TreeDepth() {}

    /** Where the first node that lies too deep starts. */
    static OptionalInt tooDeepAt(CSharpNode root) {
        int offset = tooDeepAt(root, 0);
        return offset == NOWHERE ? OptionalInt.empty() : OptionalInt.of(offset);
    }

    /** Recurses as deep as it allows trees to be. */
    private static int tooDeepAt(CSharpNode node, int depth) {
        if (depth > MAXIMUM) {
            return node.startOffset();
        }
        for (int i = 0; i < node.getNumChildren(); i++) {
            int offset = tooDeepAt(node.getChild(i), depth + 1);
            if (offset != NOWHERE) {
                return offset;
            }
        }
        return NOWHERE;
    }
}
