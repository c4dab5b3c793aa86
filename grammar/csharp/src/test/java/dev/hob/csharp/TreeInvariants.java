package dev.hob.csharp;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.csharp.ast.BrokenMember;
import dev.hob.csharp.ast.BrokenStatement;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.grammar.TextSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What must hold of every tree: children lie in their parents, in order and without overlap, and nodes begin and end
 * where tokens do. So each token lies in exactly one innermost node.
 */
public final class TreeInvariants {

    private final Set<Integer> tokenStarts = new HashSet<>();
    private final Set<Integer> tokenEnds = new HashSet<>();

    private TreeInvariants(CSharpSource source) {
        for (TextSpan token : source.tokens()) {
            tokenStarts.add(token.start());
            tokenEnds.add(token.end());
        }
    }

    /** Fails if the tree of {@code source} breaks any of this. */
    public static void check(CSharpSource source) {
        TreeInvariants invariants = new TreeInvariants(source);
        Deque<CSharpNode> pending = new ArrayDeque<>();
        pending.push(source.tree());
        while (!pending.isEmpty()) {
            CSharpNode node = pending.pop();
            invariants.check(node);
            node.children().forEach(pending::push);
        }
    }

    private void check(CSharpNode node) {
        if (!(node instanceof CompilationUnit)) {
            assertTrue(tokenStarts.contains(node.startOffset()), () -> described(node) + " starts inside a token");
            assertTrue(endsWell(node), () -> described(node) + " ends inside a token");
        }
        int from = node.startOffset();
        for (CSharpNode child : node.children()) {
            int expected = from;
            assertSame(node, child.getParent(), () -> described(child) + " has two parents");
            assertTrue(child.startOffset() >= expected, () -> described(child) + " starts before " + expected);
            from = child.endOffset();
        }
        assertTrue(from <= node.endOffset(), () -> described(node) + " ends before its last child");
    }

    /** What is broken may reach to the token that does not fit, and with it what it is the end of. */
    private boolean endsWell(CSharpNode node) {
        CSharpNode last = node.getLastChild();
        if (last != null && last.endOffset() == node.endOffset()) {
            return true;
        }
        boolean isBroken = node instanceof BrokenMember || node instanceof BrokenStatement;
        return tokenEnds.contains(node.endOffset()) || isBroken && tokenStarts.contains(node.endOffset());
    }

    private static String described(CSharpNode node) {
        return node.getXPathNodeName() + " [" + node.startOffset() + ", " + node.endOffset() + ")";
    }
}
