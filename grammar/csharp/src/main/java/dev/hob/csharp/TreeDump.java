package dev.hob.csharp;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.grammar.TextSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes a tree for people and for tests: one line a node, indented, with its kind and the tokens that lie in it but in
 * none of its children, for which an ellipsis stands. So every token of the file is written exactly once, where the
 * tree has it.
 *
 * <p>Indentation ends at {@value #MAX_INDENT} levels. A deeper line starts there with its level in brackets, so that the
 * text grows as the tree does, and not with the square of a chain's length.
 */
public final class TreeDump {

    private static final String CHILDREN = "…";
    private static final String INDENT = "  ";
    private static final int MAX_INDENT = 60;

    private record Pending(CSharpNode node, int depth) {}

    private final CharSequence text;
    private final List<TextSpan> tokens;
    private final StringBuilder dump = new StringBuilder();
    private final Deque<Pending> pending = new ArrayDeque<>();

    private TreeDump(CSharpSource source) {
        this.text = source.tree().getSource();
        this.tokens = source.tokens();
    }

    /** The tree of {@code source} as text, every line ended by a line feed. */
    public static String of(CSharpSource source) {
        return new TreeDump(source).dump(source.tree());
    }

    private String dump(CSharpNode root) {
        pending.push(new Pending(root, 0));
        while (!pending.isEmpty()) {
            Pending next = pending.pop();
            line(next.node, next.depth);
            for (int i = next.node.getNumChildren() - 1; i >= 0; i--) {
                pending.push(new Pending(next.node.getChild(i), next.depth + 1));
            }
        }
        return dump.toString();
    }

    private void line(CSharpNode node, int depth) {
        dump.append(INDENT.repeat(Math.min(depth, MAX_INDENT)));
        if (depth > MAX_INDENT) {
            dump.append('[').append(depth).append("] ");
        }
        dump.append(node.getXPathNodeName());
        int token = firstTokenFrom(node.startOffset());
        boolean behindChild = false;
        for (int i = 0; i < node.getNumChildren(); i++) {
            CSharpNode child = node.getChild(i);
            int before = token;
            token = append(token, child.startOffset());
            if (!behindChild || token > before) {
                dump.append(' ').append(CHILDREN);
            }
            behindChild = true;
            token = firstTokenFrom(child.endOffset());
        }
        append(token, node.endOffset());
        dump.append('\n');
    }

    /** Appends the tokens from index {@code from} that start before {@code end}; returns the index behind them. */
    private int append(int from, int end) {
        int token = from;
        while (token < tokens.size() && tokens.get(token).start() < end) {
            TextSpan span = tokens.get(token++);
            String written = text.subSequence(span.start(), span.end()).toString();
            dump.append(' ').append(written.replace("\n", "\\n"));
        }
        return token;
    }

    private int firstTokenFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
