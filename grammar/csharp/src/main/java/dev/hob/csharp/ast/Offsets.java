package dev.hob.csharp.ast;

import dev.hob.csharp.grammar.CSharpToken;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Half-open UTF-16 ranges of the parser's tokens and contexts, which themselves count their ends inclusively. */
final class Offsets {

    private Offsets() {}

    static int start(Token token) {
        return token.getStartIndex();
    }

    static int end(Token token) {
        return token.getStopIndex() + 1;
    }

    static int start(CSharpToken token) {
        return token.getStartIndex();
    }

    static int end(CSharpToken token) {
        return token.endOffset();
    }

    static int start(TerminalNode node) {
        return start(node.getSymbol());
    }

    static int end(TerminalNode node) {
        return end(node.getSymbol());
    }

    static int start(ParserRuleContext context) {
        return start(context.getStart());
    }

    /** In a broken file a context may be empty: it then ends where it starts. */
    static int end(ParserRuleContext context) {
        return context.getStop() == null ? start(context) : Math.max(start(context), end(context.getStop()));
    }
}
