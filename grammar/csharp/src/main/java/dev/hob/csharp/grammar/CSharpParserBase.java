package dev.hob.csharp.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What the parser does differently from ANTLR's: its tokens are themselves the leaves of the tree. */
abstract class CSharpParserBase extends Parser {

    CSharpParserBase(TokenStream tokens) {
        super(tokens);
    }

    @Override
    public final TerminalNode createTerminalNode(ParserRuleContext parent, Token token) {
        return (CSharpToken) token;
    }
}
