package dev.hob.csharp.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptedSyntaxTest {

    static List<Path> files() {
        return AcceptedSources.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_read_without_a_problem(Path file) {
        ParsedSource source = CSharpSyntax.parse(AcceptedSources.text(file), Set.of());

        assertEquals(List.of(), source.problems());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_token_is_one_leaf_of_the_tree_in_order(Path file) {
        ParsedSource source = CSharpSyntax.parse(AcceptedSources.text(file), Set.of());

        assertEquals(source.tokens(), leaves(source.tree()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void tokens_and_trivia_cover_the_text_but_white_space(Path file) {
        String text = AcceptedSources.text(file);
        ParsedSource source = CSharpSyntax.parse(text, Set.of());
        boolean[] covered = new boolean[text.length()];
        source.tokens().forEach(token -> cover(covered, token.getStartIndex(), token.endOffset()));
        source.comments().forEach(span -> cover(covered, span.start(), span.end()));
        source.inactive().forEach(span -> cover(covered, span.start(), span.end()));
        source.directives().forEach(directive -> cover(covered, directive.start(), directive.end()));

        StringBuilder lost = new StringBuilder();
        for (int i = 0; i < covered.length; i++) {
            if (!covered[i] && !Character.isWhitespace(text.charAt(i))) {
                lost.append(text.charAt(i));
            }
        }
        assertEquals("", lost.toString());
    }

    private static void cover(boolean[] covered, int start, int end) {
        for (int i = start; i < end; i++) {
            covered[i] = true;
        }
    }

    private static List<Token> leaves(ParseTree root) {
        List<Token> leaves = new ArrayList<>();
        Deque<ParseTree> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            ParseTree node = open.pop();
            if (node instanceof TerminalNode leaf) {
                leaves.add(leaf.getSymbol());
            }
            for (int i = node.getChildCount() - 1; i >= 0; i--) {
                open.push(node.getChild(i));
            }
        }
        return leaves;
    }
}
