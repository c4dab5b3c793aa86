package dev.hob.csharp;

import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.NameNode;
import dev.hob.csharp.ast.NamedNode;
import dev.hob.csharp.grammar.TextSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes a tree for people and for tests: one line a node, indented, with its kind and the tokens that lie in it but in
 * none of its children, for which an ellipsis stands. So every token of the file is written exactly once, where the
 * tree has it.
 *
 * <p>An identifier that the file does not hold, because it was generated, stands in parentheses.
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
    /** The innermost node around each token; null where children stand side by side, so that nobody need look for it. */
    private CSharpNode[] innermost;

    private TreeDump(CSharpSource source) {
        this.text = source.tree().getSource();
        this.tokens = source.tokens();
    }

    /** The tree of {@code source} as text, every line ended by a line feed. */
    public static String of(CSharpSource source) {
        return new TreeDump(source).dump(source.tree());
    }

    private String dump(CSharpNode root) {
        if (!root.descendantsOrSelf().all(TreeDump::isInOrder)) {
            findInnermost(root);
        }
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
        if (node instanceof NamedNode named && isGenerated(named)) {
            dump.append(" (").append(named.getName()).append(')');
        }
        if (!isInOrder(node)) {
            dump.append(' ').append(CHILDREN).append('\n');
            return;
        }
        int token = firstTokenFrom(node.startOffset());
        boolean behindChild = false;
        for (int i = 0; i < node.getNumChildren(); i++) {
            CSharpNode child = node.getChild(i);
            int before = token;
            token = append(token, child.startOffset(), node);
            if (!behindChild || token > before) {
                dump.append(' ').append(CHILDREN);
            }
            behindChild = true;
            token = firstTokenFrom(child.endOffset());
        }
        append(token, node.endOffset(), node);
        dump.append('\n');
    }

    private void findInnermost(CSharpNode root) {
        innermost = new CSharpNode[tokens.size()];
        root.descendantsOrSelf().forEach(node -> {
            int token = firstTokenFrom(node.startOffset());
            while (token < tokens.size() && tokens.get(token).end() <= node.endOffset()) {
                if (innermost[token] == null || length(node) <= length(innermost[token])) {
                    innermost[token] = node;
                }
                token++;
            }
        });
    }

    private static int length(CSharpNode node) {
        return node.endOffset() - node.startOffset();
    }

    /** Whether the name stands nowhere in the file; a qualified name is made of simple ones, which say so. */
    private static boolean isGenerated(NamedNode named) {
        boolean whole = named instanceof NameNode name && name.getSimpleName() != name;
        return !whole && named.getNameRegion().isEmpty() && !named.getName().isEmpty();
    }

    /** Whether the children stand side by side: those of the class that a Razor file becomes do not. */
    private static boolean isInOrder(CSharpNode node) {
        int end = 0;
        for (int i = 0; i < node.getNumChildren(); i++) {
            if (node.getChild(i).startOffset() < end) {
                return false;
            }
            end = node.getChild(i).endOffset();
        }
        return true;
    }

    /** Appends the tokens from index {@code from} that start before {@code end}; returns the index behind them. */
    private int append(int from, int end, CSharpNode node) {
        int token = from;
        while (token < tokens.size() && tokens.get(token).start() < end) {
            if (innermost == null || innermost[token] == node) {
                TextSpan span = tokens.get(token);
                String word = text.subSequence(span.start(), span.end()).toString();
                dump.append(' ').append(word.replace("\n", "\\n"));
            }
            token++;
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
