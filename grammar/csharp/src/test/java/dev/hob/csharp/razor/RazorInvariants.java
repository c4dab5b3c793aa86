package dev.hob.csharp.razor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hob.csharp.CSharpSource;
import dev.hob.csharp.ast.Block;
import dev.hob.csharp.ast.BrokenMember;
import dev.hob.csharp.ast.BrokenStatement;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.SimpleName;
import dev.hob.csharp.grammar.TextSpan;
import java.util.HashSet;
import java.util.Set;

/**
 * What must hold of every tree of a Razor file: what stands in the file bears the file's text, from the start of a token
 * to the end of one; what was generated has no width.
 */
final class RazorInvariants {

    private RazorInvariants() {}

    static void check(CSharpSource source) {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        for (TextSpan token : source.tokens()) {
            starts.add(token.start());
            ends.add(token.end());
        }
        String text = source.tree().getSource().toString();
        for (CSharpNode node : source.tree().descendants()) {
            boolean leaf = node.getNumChildren() == 0 && !(node instanceof Block);
            boolean broken = node instanceof BrokenMember || node instanceof BrokenStatement;
            if (leaf && !broken && node.startOffset() < node.endOffset()) {
                assertTrue(starts.contains(node.startOffset()), () -> described(node) + " starts inside a token");
                assertTrue(ends.contains(node.endOffset()), () -> described(node) + " ends inside a token");
            }
            if (node instanceof SimpleName name && !name.getNameRegion().isEmpty()) {
                String written = text.substring(
                        name.getNameRegion().getStartOffset(),
                        name.getNameRegion().getEndOffset());
                assertEquals(written.replace("@", ""), name.getName());
            }
        }
    }

    private static String described(CSharpNode node) {
        return node.getXPathNodeName() + " [" + node.startOffset() + ", " + node.endOffset() + ")";
    }
}
