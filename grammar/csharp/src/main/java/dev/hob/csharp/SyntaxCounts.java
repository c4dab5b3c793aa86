package dev.hob.csharp;

import dev.hob.csharp.ast.ArrayRank;
import dev.hob.csharp.ast.CSharpNode;
import dev.hob.csharp.ast.CompilationUnit;
import dev.hob.csharp.ast.GenericName;
import dev.hob.csharp.ast.LiteralExpression;
import dev.hob.csharp.ast.LiteralKind;
import dev.hob.csharp.ast.Statement;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what a file is made of, in columns that can be compared with the counts of the C# compiler's own parser. */
public final class SyntaxCounts {

    private final int[] counts = new int[SyntaxColumn.values().length];
    private final Map<Class<?>, List<SyntaxColumn>> columnsOfKinds = new HashMap<>();

    private SyntaxCounts() {}

    /** The counts of one file. */
    public static SyntaxCounts of(CSharpSource source) {
        SyntaxCounts result = new SyntaxCounts();
        result.countNodes(source.tree());
        result.add(SyntaxColumn.TOKENS, source.tokens().size() + 1);
        result.add(SyntaxColumn.TOKENS_NZ, source.tokens().size());
        result.add(SyntaxColumn.INACTIVE, source.inactive().size());
        return result;
    }

    /** The names of the columns. */
    public static List<String> header() {
        return Arrays.stream(SyntaxColumn.values()).map(SyntaxColumn::title).collect(Collectors.toList());
    }

    /** The counts in the order of {@link #header}. */
    public List<Integer> row() {
        return Arrays.stream(counts).boxed().collect(Collectors.toList());
    }

    private void countNodes(CompilationUnit root) {
        Deque<CSharpNode> pending = new ArrayDeque<>();
        pending.push(root);
        while (!pending.isEmpty()) {
            CSharpNode node = pending.pop();
            for (SyntaxColumn column : columnsOfKinds.computeIfAbsent(node.getClass(), SyntaxCounts::columns)) {
                add(column, 1);
            }
            countByContent(node);
            for (int i = 0; i < node.getNumChildren(); i++) {
                pending.push(node.getChild(i));
            }
        }
    }

    private static List<SyntaxColumn> columns(Class<?> kind) {
        return Arrays.stream(SyntaxColumn.values())
                .filter(column -> column.counts(kind))
                .collect(Collectors.toList());
    }

    private void countByContent(CSharpNode node) {
        if (node instanceof LiteralExpression literal) {
            boolean isString = literal.getKind() == LiteralKind.STRING || literal.getKind() == LiteralKind.UTF8_STRING;
            add(SyntaxColumn.STRING_LITERALS, isString ? 1 : 0);
        } else if (node instanceof Statement && node.getParent() instanceof CompilationUnit) {
            add(SyntaxColumn.GLOBAL_STATEMENTS, 1);
        } else if (node instanceof ArrayRank rank && rank.getNumChildren() == 0) {
            // The compiler has tokens of no width for sizes and type arguments that are left out.
            add(SyntaxColumn.TOKENS, rank.getRank());
        } else if (node instanceof GenericName name && name.isUnbound()) {
            add(SyntaxColumn.TOKENS, name.getArity());
        }
    }

    private void add(SyntaxColumn column, int number) {
        counts[column.ordinal()] += number;
    }
}
